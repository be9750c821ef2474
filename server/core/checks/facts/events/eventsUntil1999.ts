/** Events from 1980 to 1999 that newspapers recall, one a line; `knownEvents.ts` says how a line is read. */

export const eventsUntil1999 = String.raw`
1980-05-18 Sun | event | the eruption of Mount St. Helens | helens | (eruption|explosion) of Mount St\.? Helens / Mount St\.? Helens (eruption|explosion) | Mount St\.? Helens (erupted|blew|exploded) | seen
1980-12-08 Mon +1 | killing | the murder of John Lennon | lennon | John Lennon / Lennon | - | cal
1981-03-30 Mon | event | the attempt on Ronald Reagan’s life | reagan,hinckley | (assassination attempt on|attempted assassination of|shooting of) (President )?(Ronald )?Reagan | (President )?Ronald Reagan was shot( and wounded)? / John Hinckley( Jr\.)? shot (President )?(Ronald )?Reagan | seen
1981-05-11 Mon | death | the death of Bob Marley | marley | Bob Marley | - | cal
1981-07-29 Wed | event | the wedding of Prince Charles and Lady Diana | diana,charles | (wedding|marriage) of (Prince )?Charles (and|to) (Lady |Princess )?Diana( Spencer)? | (Prince )?Charles (and (Lady )?Diana( Spencer)? (married|were married|wed)|married (Lady )?Diana( Spencer)?) | seen
1981-10-06 Tue | killing | the assassination of Anwar Sadat | sadat,el-sadat,al-sadat | (Anwar )?(el-|al-)?Sadat | - | cal
1982-04-02 Fri | event | the Argentine invasion of the Falklands | falkland,falklands | (Argentine|Argentina's|Argentinian) invasion of the (Falklands|Falkland Islands) | (Argentina|Argentine (troops|forces)) (invaded|seized|occupied) the (Falklands|Falkland Islands) | blind
1982-04-02..1982-06-14 | event | the Falklands War | falklands | Falklands [Ww]ar | - | blind
1982-09-16..1982-09-18 | event | the massacre of Sabra and Shatila | shatila | Sabra and Shatila [Mm]assacres? / massacres? (at|in|of) (the )?Sabra and Shatila( refugee camps| camps)? | - | blind
1983-09-01 Thu -1 | event | the downing of Korean Air Lines Flight 007 | 007 | (downing|shooting down) of (Korean Air( ?Lines)? Flight 007|KAL 007|Flight 007) | (Korean Air( ?Lines)? Flight 007|KAL 007) was shot down | cal, blind
1983-10-23 Sun | event | the bombing of the Beirut barracks | beirut,barracks | (bombing of|attack on) (the )?(U\.S\. |US )?(Marines?|Marine Corps) barracks in (Beirut|Lebanon) / Beirut barracks bombings? | - | blind
1983-10-25 Tue | event | the invasion of Grenada | grenada | (<american>(-led)? )?invasion of Grenada | (United States|US|U\.S\.|American|U\.S\. forces|American troops|US troops|U\.S\. troops) invaded Grenada | blind
1984 | event | the storming of the Golden Temple | golden | (storming of|army assault on|assault on) the Golden Temple | (army|Indian army|Indian troops|troops) stormed the Golden Temple | blind
1984-10-31 Wed | killing | the assassination of Indira Gandhi | indira | Indira Gandhi | - | blind
1984-12-02..1984-12-03 | event | the Bhopal disaster | bhopal | Bhopal (gas )?(disaster|tragedy|leak|catastrophe) / (gas leak|disaster) (in|at) Bhopal | - | blind
1985-07-13 Sat | event | Live Aid | aid | Live Aid( concerts?)? | - | blind
1985-09-19 Thu +1 ~3 | event | the Mexico City earthquake of 1985 | mexico | Mexico City <quake> | - | blind
1986-01-28 Tue | event | the Challenger disaster | challenger | (space shuttle |Space Shuttle )?Challenger (disaster|explosion|accident|tragedy) / (explosion|loss) of the ((space )?shuttle|(Space )?Shuttle) Challenger | ((space )?shuttle |(Space )?Shuttle )?Challenger (exploded|broke apart|blew up|disintegrated|was (destroyed|lost)) | blind
1986-02-25 Tue | event | the fall of Ferdinand Marcos | marcos | (fall|ouster|overthrow) of (President |dictator )?Ferdinand Marcos | Ferdinand Marcos (fled|was (toppled|overthrown|ousted)) | blind
1986-02-28 Fri | killing | the assassination of Olof Palme | palme | Olof Palme | - | blind
1986-04-26 Sat | event | the Chernobyl disaster | chernobyl | Chernobyl (nuclear )?(power plant )?(reactor )?(disaster|accident|explosion|catastrophe|meltdown) / ((nuclear )?(disaster|accident|meltdown)|explosion) at (the )?Chernobyl( nuclear)?( power)?( plant| reactor| station)? | Chernobyl( nuclear)?( power)?( plant| reactor| station)? exploded / (reactor|Reactor No\. 4|reactor number four) (at (the )?)?Chernobyl( nuclear)?( power)?( plant| station)? exploded | blind
1987-10-19 Mon | event | the stock market crash of 1987 | black | Black Monday (stock market )?crash | - | blind
1988-07-03 Sun | event | the shooting down of Iran Air Flight 655 | 655,vincennes | (downing|shooting down) of Iran Air (Flight|flight) 655 | Iran Air (Flight|flight) 655 was shot down / (USS )?Vincennes shot down (an|the) Iran(ian)? (Air )?(passenger plane|airliner|Flight 655) | blind
1988-12-21 Wed | event | the Lockerbie bombing | lockerbie,103 | Lockerbie (bombing|disaster|attack|air disaster|plane bombing) / bombing of (Pan Am|Pan American) (Flight|flight) 103 / Pan Am( Flight)? 103 bombing | Pan Am( Flight| flight)? 103 (exploded|was (blown up|bombed)) | blind
1989-02-14 Tue | event | the fatwa against Salman Rushdie | rushdie,fatwa | (fatwa against|fatwa on|death sentence on) (Salman )?Rushdie | Khomeini issued (a|his|the) fatwa | blind
1989-03-24 Fri | event | the Exxon Valdez oil spill | valdez | Exxon Valdez (oil )?(spill|disaster|accident) | Exxon Valdez (ran aground|hit a reef|struck (a reef|Bligh Reef)|spilled) | blind
1989-04-15 Sat | event | the Hillsborough disaster | hillsborough | Hillsborough ([Ss]tadium )?(disaster|tragedy|crush) / (disaster|tragedy|crush) at Hillsborough | - | blind
1989-06-03..1989-06-04 | event | the Tiananmen massacre | tiananmen | Tiananmen( Square)? (massacre|crackdown|killings) / (massacre|crackdown|killings) (in|at|on|around) Tiananmen( Square)? / crackdown on (the )?(pro-democracy )?(protests|protesters|demonstrators) (in|at) Tiananmen Square | - | blind
1989-10-17 Tue | event | the Loma Prieta earthquake | loma,prieta | Loma Prieta <quake> | - | blind
1989-11-09 Thu +1 | event | the fall of the Berlin Wall | berlin,wall | (fall|opening|collapse) of the Berlin Wall / Berlin Wall's (fall|collapse|opening) / ~fall of the [Ww]all | Berlin Wall (fell|came down|was (opened|breached)|opened|collapsed) / ~the [Ww]all (fell|came down|was (opened|breached)) | blind
1989 | event | the Velvet Revolution | velvet | Velvet [Rr]evolution | - | blind
1989-12-20 Wed -1 | event | the invasion of Panama | panama | (<american>(-led)? )?invasion of Panama | <americans> invaded Panama | blind
1989-12-25 Mon | event | the execution of Nicolae Ceausescu | ceausescu,ceaușescu | execution of (dictator |Romanian dictator )?(Nicolae )?Ceau[sș]escu | (Nicolae )?(and Elena )?Ceau[sș]escu (was|were) (executed|shot) | blind
1990-02-11 Sun | event | Nelson Mandela’s release | mandela | (Nelson )?Mandela's release( from (prison|jail|Victor Verster))? / release of Nelson Mandela( from (prison|jail))? | (Nelson )?Mandela (was (released|freed)|walked free|walked out of (prison|jail)) | blind
1990-08-02 Thu -1 | event | the Iraqi invasion of Kuwait | kuwait | (Iraqi|Iraq's|Saddam(( Hussein)?'s)?) invasion of Kuwait | (Iraq|Iraqi (forces|troops|tanks)|Saddam( Hussein)?|Saddam( Hussein)?'s (army|troops|forces)) (invaded|rolled into) Kuwait | blind
1990-10-03 Wed | event | German reunification | german,germany | (German (re)?unification|Germany's (re)?unification|(re)?unification of Germany) | (East and West Germany|Germany) (were|was) (re)?(united|unified) | blind
1991 | event | the collapse of the Soviet Union | soviet,ussr | (collapse|fall|breakup|break-up|disintegration) of the (Soviet Union|USSR) / Soviet (Union's )?collapse | Soviet Union (collapsed|fell apart|broke up|disintegrated) | blind
1991-01-16..1991-01-17 | event | the beginning of Operation Desert Storm | desert | - | Operation Desert Storm (began|started|was launched) | blind
1991-05-21 Tue | killing | the assassination of Rajiv Gandhi | rajiv | Rajiv Gandhi | - | blind
1991-06-15 Sat | event | the eruption of Mount Pinatubo | pinatubo | eruption of (Mount |Mt\.? )?Pinatubo / Pinatubo eruption | (Mount |Mt\.? )?Pinatubo erupted | blind
1991-08-19..1991-08-21 | event | the Soviet coup attempt | coup,gorbachev | (failed |abortive )?(coup|coup attempt|putsch) against (Soviet (leader|President) )?(President )?(Mikhail )?Gorbachev / August [Cc]oup | - | blind
1991-11-24 Sun | death | the death of Freddie Mercury | mercury | Freddie Mercury | - | blind
1991-12-25..1991-12-26 | event | the end of the Soviet Union | soviet,gorbachev | dissolution of the Soviet Union | (Mikhail )?Gorbachev resigned( as (Soviet )?president)? / Soviet Union (was dissolved|ceased to exist|was formally dissolved) | blind
1992-02-07 Fri | event | the signing of the Maastricht Treaty | maastricht | signing of the Maastricht Treaty | Maastricht [Tt]reaty was signed | blind
1992-04-29..1992-05-04 | event | the Los Angeles riots | rodney,riots | (Los Angeles|L\.A\.|LA|Rodney King) riots | - | blind
1992-08-16..1992-08-28 | storm | Hurricane Andrew | andrew | Andrew | - | blind
1992-12-06 Sun | event | the demolition of the Babri mosque | babri,ayodhya | (demolition|destruction|razing) of the (Babri ([Mm]osque|[Mm]asjid)|mosque (in|at) Ayodhya) | Babri ([Mm]osque|[Mm]asjid) was (demolished|destroyed|razed|torn down) | blind
1993-02-26 Fri ~5 | event | the World Trade Center bombing | trade | World Trade Center bombing / bombing of the World Trade Center / attack on the World Trade Center | World Trade Center was bombed | blind
1993-02-28..1993-04-19 | event | the Waco siege | waco,davidian | Waco siege / siege (at|in|near) Waco / (Branch )?Davidian siege | - | blind
1993-09-13 Mon | event | the Oslo accords | oslo,rabin,arafat | (signing of )?the (first )?Oslo (accords?|Accords?|agreement) on the White House lawn | (Yitzhak )?Rabin and (Yasser |Yasir )?Arafat shook hands (on the White House lawn|at the White House) | blind
1994-01-17 Mon | event | the Northridge earthquake | northridge | Northridge <quake> | - | blind
1994-04-05..1994-04-08 | death | the death of Kurt Cobain | cobain | Kurt Cobain | Kurt Cobain (killed himself|committed suicide|shot himself|took his own life) | blind
1994 | event | the Rwandan genocide | rwandan,rwanda | Rwandan [Gg]enocide / genocide in Rwanda / Rwanda's genocide / Rwanda genocide | - | cal, blind
1994-04-26..1994-04-29 | event | South Africa’s first democratic election | african,africa | South Africa's first (democratic|multiracial|free|all-race|fully democratic)( and democratic)? elections? / first (democratic|multiracial|free|all-race) elections? in South Africa | - | blind
1994-05-01 Sun | death | the death of Ayrton Senna | senna | Ayrton Senna | Ayrton Senna was killed | blind
1994-05-06 Fri | event | the opening of the Channel Tunnel | channel | (official )?opening of the Channel Tunnel | Channel Tunnel was (officially |formally )?opened | blind
1994-05-10 Tue | event | the inauguration of Nelson Mandela | mandela | inauguration of (President )?Nelson Mandela | (Nelson )?Mandela was (inaugurated|sworn in)( as (South Africa's )?(first (black|Black) )?[Pp]resident)? | blind
1994-06-12 Sun +1 | killing | the murder of Nicole Brown Simpson | nicole,simpson | Nicole (Brown )?Simpson( and (her friend )?Ronald Goldman)? | - | blind
1994-07-08 Fri | death | the death of Kim Il-sung | kim | Kim Il[- ][Ss]ung | - | blind
1995 | event | the Dayton agreement | dayton | Dayton (peace )?([Aa]ccords?|[Aa]greement) | - | blind
1995-01-17 Tue -1 | event | the Kobe earthquake | kobe,hanshin | (Kobe|Great Hanshin|Hanshin) <quake> | - | blind
1995-03-20 Mon | event | the sarin attack in Tokyo | tokyo,sarin,aum | (sarin|nerve gas|sarin gas|gas|sarin nerve gas) attacks? (on|in) (the )?Tokyo('s)? subway( system| trains)? / Tokyo subway (sarin |gas |nerve gas |sarin gas )?attack / Aum Shinrikyo('s)? (sarin |gas |sarin gas )?attack | - | blind
1995-04-19 Wed | event | the Oklahoma City bombing | oklahoma | Oklahoma City (federal building )?bombing / bombing of (the|a) (Alfred P\. Murrah |Murrah )?[Ff]ederal [Bb]uilding in Oklahoma City | - | blind
1995-07-11..1995-07-22 | event | the Srebrenica massacre | srebrenica | (Srebrenica (massacre|genocide)|(massacre|genocide) (at|in|of) Srebrenica|fall of Srebrenica) | Srebrenica fell | blind
1995-10-03 Tue | event | the acquittal of O.J. Simpson | simpson | (acquittal of O\.?J\.? Simpson|O\.?J\.? Simpson's acquittal) | O\.?J\.? Simpson was (acquitted|found not guilty) | cal, blind
1995-11-04 Sat | killing | the assassination of Yitzhak Rabin | rabin | (Yitzhak )?Rabin | - | blind
1997-02-19 Wed | death | the death of Deng Xiaoping | deng,xiaoping | Deng Xiaoping | - | blind
1997-07-01 Tue -1 | event | the handover of Hong Kong | hong | handover of Hong Kong( to China)?( from Britain)? / Hong Kong's (handover|return)( to (China|Chinese rule|Chinese sovereignty))? / Hong Kong handover( to China)? / return of Hong Kong to (China|Chinese rule) | (Britain (handed|returned) Hong Kong( back| over)? to China|Hong Kong (was (handed|returned|given)( back| over)?|returned|reverted) to (China|Chinese (rule|sovereignty|control))) | blind
1997-08-31 Sun | killing | the death of Diana, Princess of Wales | diana | Princess Diana / Diana, Princess of Wales,? | Princess Diana died / Diana, Princess of Wales, died | blind
1997-09-05 Fri | death | the death of Mother Teresa | teresa | Mother Teresa( of Calcutta)? | - | blind
1998-04-10 Fri | event | the Good Friday Agreement | friday | (signing of the )?Good Friday (Agreement|agreement|peace agreement|accord|peace accord|Accord) | Good Friday (Agreement|agreement|peace agreement|accord) was (signed|reached) | cal, blind
1998-08-07 Fri | event | the bombings of the American embassies in Kenya and Tanzania | nairobi,kenya,tanzania,embassy | (bombings of (the )?|attacks on (the )?)?<american> embass(y|ies) (bombings )?in (Kenya and Tanzania|Nairobi and Dar es Salaam|Tanzania and Kenya)( bombings)? | - | blind
1998-08-15 Sat | event | the Omagh bombing | omagh | Omagh (bombing|bomb|bomb attack|atrocity) | - | blind
1998-12-19 Sat | event | the impeachment of Bill Clinton | clinton | (impeachment of (President )?(Bill )?Clinton|(Bill )?Clinton's impeachment by the House) | (President )?Bill Clinton was impeached | blind
1999-03-24..1999-06-10 | event | the bombing of Yugoslavia by NATO | nato | NATO('s)? (bombing( campaign)?|air campaign|air war) (of|against) (Yugoslavia|Serbia) | - | blind
1999-04-20 Tue | event | the Columbine massacre | columbine | Columbine( High School)? <shooting> / <shooting> at Columbine( High School)? | - | blind
`;
