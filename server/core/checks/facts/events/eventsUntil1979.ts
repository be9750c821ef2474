/** Events from 1946 to 1979 that newspapers recall, one a line; `knownEvents.ts` says how a line is read. */

export const eventsUntil1979 = String.raw`
1947-08-14..1947-08-15 | event | the independence of India and Pakistan | india,pakistan | India's independence( from (Britain|British rule))? / partition of (British )?India | India (gained|won|achieved|became) independen(t|ce)( from (Britain|British rule))? / Pakistan (gained|won|became) independen(t|ce) | cal
1948-01-30 Fri | killing | the assassination of Mahatma Gandhi | gandhi | (Mahatma|Mohandas( K\.)?) Gandhi | - | cal
1948-05-14 Fri +1 | event | the foundation of Israel | israel | (founding|foundation|creation|establishment) of (the state of |the State of )?Israel / Israel's (founding|creation|independence|declaration of independence) | Israel (declared (its )?independence|was (founded|established)) | cal
1949-04-04 Mon | event | the founding of NATO | nato | founding of NATO | NATO was (founded|established|created) | cal
1949-10-01 Sat | event | the founding of the People’s Republic of China | china,mao,republic | founding of the People's Republic( of China)? | Mao (Zedong )?proclaimed the People's Republic( of China)? / People's Republic of China was (founded|proclaimed|established) | seen
1950-06-25 Sun | event | the North Korean invasion of South Korea | korea,korean | (North Korea's|North Korean) invasion of South Korea | North Korea(n troops|n forces)? invaded (the )?South( Korea)? / Korean War (began|broke out|started) | cal
1953-03-05 Thu | death | the death of Stalin | stalin | (Josef |Joseph )?Stalin | - | cal
1953-05-29 Fri | event | the first ascent of Mount Everest | everest | (first ascent|conquest) of (Mount )?Everest | (Edmund )?Hillary and (Sherpa )?Tenzing( Norgay)? (reached the (top|summit) of|climbed|conquered|scaled) (Mount )?Everest / Everest was (first )?(climbed for the first time|first climbed|conquered) | cal
1953-06-02 Tue | event | the coronation of Elizabeth II | elizabeth | coronation of (Queen )?Elizabeth( II)? / Queen Elizabeth( II)?'s coronation | (Queen )?Elizabeth( II)? was crowned | seen
1953-07-27 Mon | event | the armistice of the Korean War | korean | (end of the Korean War|Korean War armistice) | Korean War ended / Korean War armistice was signed | seen
1954-05-17 Mon | event | Brown v. Board of Education | brown | Brown v(s?\.|ersus) Board of Education( of Topeka)?( ruling| decision) | (U\.S\. |US )?Supreme Court (decided|ruled in) Brown v(s?\.|ersus) Board of Education | seen
1955-12-01 Thu | event | the arrest of Rosa Parks | parks | arrest of Rosa Parks | Rosa Parks (was arrested|refused to (give up|move|surrender) her( bus)? seat|refused to give her( bus)? seat) | seen
1956 | event | the Suez crisis | suez | Suez [Cc]risis | - | seen
1956 | event | the Hungarian uprising | hungarian | Hungarian ([Uu]prising|[Rr]evolution) | - | seen
1957-10-04 Fri | event | the launch of Sputnik | sputnik | (launch|launching) of Sputnik( 1)? / Sputnik's launch | (Soviet Union|Soviets|Moscow|Russians) launched Sputnik( 1)? / Sputnik( 1)? (was launched|went into orbit) | cal
1959-01-01..1959-01-08 | event | the victory of the Cuban revolution | batista,castro | (fall|ouster|overthrow) of (Fulgencio )?Batista / (Fidel )?Castro's (seizure of power|takeover) | (Fulgencio )?Batista (fled|was (toppled|overthrown|ousted)) / (Fidel )?Castro (seized|took) power | cal
1961-04-12 Wed | event | Gagarin’s flight | gagarin | (Yuri )?Gagarin's (historic )?(space )?flight | (Yuri )?Gagarin (became the first (man|human|person) in space|flew into space|orbited (the )?[Ee]arth|blasted off) | cal
1961-04-17..1961-04-20 | event | the Bay of Pigs invasion | pigs | (failed )?Bay of Pigs (invasion|landing|fiasco|debacle) / invasion at the Bay of Pigs | - | cal
1961-08-13 Sun | event | the building of the Berlin Wall | berlin | (building|construction|erection) of the Berlin Wall | Berlin Wall (was (built|erected|put up)|went up) / East Germany (began building|started building|built|sealed off) the Berlin Wall | cal
1962-08-04..1962-08-05 | death | the death of Marilyn Monroe | monroe | Marilyn Monroe | - | seen
1962-10-16..1962-10-28 | event | the Cuban missile crisis | missile | Cuban [Mm]issile [Cc]risis | - | seen
1963-08-08 Thu | event | the Great Train Robbery | train | Great Train Robbery | - | cal
1963-08-28 Wed | event | the “I Have a Dream” speech | dream | ["“]?I Have a Dream["”,]* (speech|address) | King (gave|delivered) his ["“]?I Have a Dream["”,]* (speech|address) | seen
1963-11-22 Fri | killing | the assassination of President Kennedy | kennedy,jfk | President (John F(\.|itzgerald) |John )?Kennedy / John F\.? Kennedy / JFK | (President )?Kennedy was assassinated in Dallas | cal
1965-01-24 Sun | death | the death of Winston Churchill | churchill | (Sir )?Winston Churchill | - | seen
1965-02-21 Sun | killing | the assassination of Malcolm X | malcolm | Malcolm X | - | seen
1965-03-07 Sun | event | Bloody Sunday in Selma | selma,pettus | Bloody Sunday in Selma | (marchers|demonstrators|protesters|state troopers attacked marchers|police attacked marchers) were beaten (on|at) the Edmund Pettus Bridge | seen
1967-01-27 Fri | event | the Apollo 1 fire | apollo | Apollo 1 (fire|disaster) | - | cal
1967-06-05..1967-06-10 | event | the Six-Day War | six-day | Six[- ]Day [Ww]ar | - | seen
1967-12-03 Sun | event | the first human heart transplant | transplant,barnard | world's first (human )?heart transplant | (Christiaan )?Barnard (performed|carried out) the (world's )?first (human )?heart transplant | cal
1968 | event | the Tet offensive | tet | Tet [Oo]ffensive | - | cal
1968-03-16 Sat | event | the My Lai massacre | lai | My Lai [Mm]assacre / massacre (at|in) My Lai | - | seen
1968-04-04 Thu | killing | the assassination of Martin Luther King | king | Martin Luther King(,? Jr\.?,?| Junior)? | - | cal
1968-06-05..1968-06-06 | killing | the assassination of Robert Kennedy | kennedy,rfk | Robert (F\.? )?Kennedy / RFK / Bobby Kennedy | - | cal
1969-07-20..1969-07-21 | event | the first moon landing | moon,lunar,apollo,armstrong | first ((manned|crewed|human) )?(moon|Moon|lunar) landing / Apollo 11( moon| Moon)? landing | (Neil )?Armstrong (walked|set foot|landed|stepped|became the first (man|person|human) to (walk|set foot|step)) (on|on to|onto) the (surface of the )?[Mm]oon / Apollo 11 landed( on the [Mm]oon)? | cal
1969-08-15..1969-08-18 | event | the Woodstock festival | woodstock | original Woodstock( festival| music festival)? | - | cal
1970-04-11..1970-04-17 | event | the flight of Apollo 13 | apollo | Apollo 13 (mission|accident|flight|explosion) | Apollo 13 (was launched|blasted off|splashed down|exploded) | seen
1970-05-04 Mon | event | the Kent State shootings | kent | Kent State (University )?<shooting> / <shooting> at Kent State( University)? | - | cal
1970-09-18 Fri | death | the death of Jimi Hendrix | hendrix | Jimi Hendrix | - | cal
1972-01-30 Sun | event | Bloody Sunday in Londonderry | sunday,derry,londonderry | Bloody Sunday (massacre |shootings |killings )?in (London)?[Dd]erry | - | seen
1972-02-21..1972-02-28 | event | Nixon’s visit to China | nixon | (President )?(Richard )?Nixon's (historic |landmark )?(visit|trip) to China | (President )?(Richard )?Nixon (visited|went to) China | seen
1972-06-17 Sat | event | the Watergate break-in | watergate | (Watergate (break-in|burglary)|(break-in|burglary) at (the )?Watergate) | - | cal
1972-09-05..1972-09-06 | event | the attack on the Munich Olympics | munich | Munich (Olympics? )?(massacre|attack|hostage[- ]taking) / (massacre|attack|hostage[- ]taking) at the Munich Olympics | - | seen
1973-01-22 Mon | event | Roe v. Wade | roe | Roe v(s?\.|ersus) Wade (ruling|decision) | (U\.S\. |US )?Supreme Court (decided|handed down|ruled in) Roe v(s?\.|ersus) Wade / Roe v(s?\.|ersus) Wade (was decided|legali[sz]ed abortion) | seen
1973-09-11 Tue | event | the coup in Chile | allende,pinochet,chile,chilean | (coup (against|that (toppled|ousted|overthrew))|overthrow of) (President |Chilean President |Chile's President )?(Salvador )?Allende / (Augusto )?Pinochet's (military )?coup / Chilean (military )?coup | (Augusto )?Pinochet (seized|took) power / (Salvador )?Allende was (overthrown|ousted|toppled|deposed) | cal
1973 | event | the Yom Kippur War | kippur | Yom Kippur [Ww]ar | - | seen
1974-07-20 Sat | event | the Turkish invasion of Cyprus | cyprus | Turkish invasion of Cyprus / Turkey's invasion of Cyprus | (Turkey|Turkish (troops|forces)) invaded Cyprus | blind
1974-08-08..1974-08-09 | event | the resignation of Richard Nixon | nixon | (President )?(Richard )?Nixon's resignation / resignation of (President )?(Richard (M\. )?)?Nixon | (President )?(Richard (M\. )?)?Nixon (resigned|stepped down|announced his resignation|quit) | cal, blind
1975-04-30 Wed | event | the fall of Saigon | saigon,vietnam | fall of Saigon | Saigon fell( to (the )?(communists?|North Vietnam|communist forces|North Vietnamese))? / Vietnam War ended | blind
1975-11-20 Thu | death | the death of Franco | franco | Francisco Franco / (Gen\. |General )Franco | - | blind
1976-06-16 Wed | event | the Soweto uprising | soweto | Soweto ([Uu]prising|riots?|massacre) | - | blind
1976-07-03..1976-07-04 | event | the raid on Entebbe | entebbe | (raid (on|at)|rescue (at|in)) Entebbe / Entebbe (raid|rescue) | - | blind
1976-09-09 Thu | death | the death of Mao Zedong | mao | Mao (Zedong|Tse-?[Tt]ung) / Chairman Mao | - | blind
1977-03-27 Sun | event | the Tenerife air disaster | tenerife | Tenerife (air(port)? |plane )?(disaster|collision|crash) | - | blind
1977-08-16 Tue | death | the death of Elvis Presley | elvis,presley | Elvis Presley | - | cal, blind
1978-10-16 Mon | event | the election of Pope John Paul II | paul,wojtyla | (election of (Pope )?John Paul II|(Pope )?John Paul II's election) | Karol Wojtyla was elected pope / (Pope )?John Paul II was elected( pope)? | blind
1978-11-18 Sat +1 | event | the mass suicide in Jonestown | jonestown | Jonestown (massacre|mass suicide|murder-suicides?|deaths) / mass (suicide|murder-suicide|deaths) (at|in) Jonestown | - | blind
1979-01-16 Tue | event | the flight of the Shah | shah | (fall|ouster|overthrow) of the Shah | Shah (of Iran )?(fled|left) (Iran|the country) | blind
1979-02-01 Thu | event | the return of Ayatollah Khomeini | khomeini | (return of Ayatollah (Ruhollah )?Khomeini|(Ayatollah )?(Ruhollah )?Khomeini's return)( to Iran| from exile)? | (Ayatollah )?(Ruhollah )?Khomeini returned (to (Iran|Tehran))?( from exile)? | cal, blind
1979-03-26 Mon | event | the peace treaty between Egypt and Israel | egypt,egyptian-israeli,israeli-egyptian,israel-egypt,egypt-israel,egyptian–israeli,israeli–egyptian | (Egypt[-–]Israel|Egyptian[-–]Israeli|Israeli[-–]Egyptian|Israel[-–]Egypt) peace (treaty|accord) / peace treaty between (Israel and Egypt|Egypt and Israel) | (Egypt and Israel|Israel and Egypt) signed (a|their|the) peace treaty | blind
1979-03-28 Wed | event | the Three Mile Island accident | mile | Three Mile Island (nuclear )?(accident|disaster|meltdown|incident) / ((nuclear )?accident|(partial )?meltdown) at Three Mile Island | - | cal, blind
1979-11-04 Sun | event | the storming of the American embassy in Tehran | tehran | (seizure|storming|takeover|occupation) of the <american> [Ee]mbassy in Tehran | (militants|students|Iranian students|Iranian militants|Islamic militants) (seized|stormed|took over|occupied) the <american> [Ee]mbassy in Tehran | cal, blind
1979-11-04..1981-01-20 | event | the hostage crisis in Tehran | hostage | (Iran|Iranian|Tehran) hostage crisis | - | blind
`;
