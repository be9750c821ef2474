/** Events since 2000 that newspapers recall, one a line; `knownEvents.ts` says how a line is read. */

export const eventsSince2000 = String.raw`
2000-07-25 Tue | event | the Concorde crash | concorde | (crash of (a |an |the )?(Air France )?Concorde|Concorde (crash|disaster)) | (Air France )?Concorde crashed | seen
2000-08-12 Sat | event | the sinking of the Kursk | kursk | (sinking of the (Russian )?(nuclear )?(submarine )?Kursk|Kursk (submarine )?(disaster|tragedy)) | ((nuclear )?submarine )?Kursk sank | seen
2000-10-12 Thu | event | the attack on the USS Cole | cole | (attack on|bombing of) the (destroyer )?USS Cole / USS Cole (bombing|attack) | USS Cole was (bombed|attacked) | seen
2001-09-11 Tue | event | the September 11 attacks | attacks,attack,9/11,towers,trade | (September|Sept\.?) 11(th)?,? (terror(ist)? )?attacks / 9/11 (terror(ist)? )?attacks / (terror(ist)? )?attacks on the (World Trade Center|Twin Towers|twin towers|Pentagon)( and the Pentagon)? / attack on the World Trade Center / ~(terror(ist)? )?attacks | ([Tt]win [Tt]owers|World Trade Center) (fell|collapsed|was destroyed|were destroyed) | cal
2001-10-07 Sun | event | the American invasion of Afghanistan | afghanistan | (<american>(-led)? )invasion of Afghanistan | <americans> invaded Afghanistan | seen
2002-10-12 Sat | event | the Bali bombings of 2002 | bali | Bali (nightclub )?(bombings?|attacks?|bomb attacks?) | - | seen
2003-02-01 Sat | event | the Columbia disaster | columbia | (space shuttle |Space Shuttle )?Columbia (disaster|accident|tragedy|explosion) / (loss|break-?up|disintegration) of the ((space )?shuttle|(Space )?Shuttle) Columbia | ((space )?shuttle |(Space )?Shuttle )Columbia (broke (apart|up)|disintegrated|was (destroyed|lost)|exploded) | seen
2003-03-19..2003-03-20 | event | the invasion of Iraq | iraq | ((U\.S\.|US|American|Anglo-American)(-led)? )invasion of Iraq / invasion of Iraq | (United States|US|U\.S\.|U\.S\. (forces|troops)|American (forces|troops)|US (troops|forces)|coalition forces|U\.S\.-led forces|US-led forces) invaded Iraq | seen
2003-12-13 Sat | event | the capture of Saddam Hussein | saddam | (capture|arrest) of Saddam( Hussein)? / Saddam( Hussein)?'s capture | Saddam( Hussein)? was captured | seen
2004-02-04 Wed | event | the launch of Facebook | facebook | - | (Mark )?Zuckerberg launched Facebook | seen
2004-03-11 Thu | event | the Madrid train bombings | madrid | Madrid (train )?bombings / Madrid train (bombing|attacks?|bomb attacks?) / bombings? of (commuter )?trains in Madrid | - | seen
2004-06-05 Sat | death | the death of Ronald Reagan | reagan | Ronald Reagan | - | seen
2004-11-11 Thu | death | the death of Yasser Arafat | arafat | (Yass[ei]r )?Arafat | - | seen
2004-12-26 Sun | event | the Indian Ocean tsunami | tsunami,aceh | Indian Ocean (earthquake and )?tsunami / (Boxing Day|Asian|Southeast Asian|South Asian) tsunami / tsunami in (Southeast Asia|the Indian Ocean|Aceh) | (tsunami|giant waves) (that |which )?(hit|struck|devastated) ((Banda )?Aceh|(the )?Indian Ocean) | seen
2005-02-14 Mon | killing | the assassination of Rafik Hariri | hariri,al-hariri | Raf[iq][kq]? (al-)?Hariri | - | seen
2005-04-02 Sat | death | the death of Pope John Paul II | paul | John Paul II | - | cal
2005-07-07 Thu ~5 | event | the London bombings | london,7/7 | London (transport |Tube |tube |Underground |underground |subway |transit )?(bombings|suicide bombings) | - | cal
2005-08-23..2005-08-31 | storm | Hurricane Katrina | katrina | Katrina | - | seen
2005-10-01 Sat | event | the Bali bombings of 2005 | bali | Bali (bombings?|attacks?|bomb attacks?) | - | seen
2006-03-11 Sat | death | the death of Slobodan Milosevic | milosevic,milošević | Slobodan Milo[sš]evi[cć] | - | blind
2006-11-01..2006-11-23 | killing | the murder of Alexander Litvinenko | litvinenko | Alexander Litvinenko | Alexander Litvinenko died | blind
2006-12-30 Sat -1 | event | the execution of Saddam Hussein | saddam | (execution|hanging) of Saddam( Hussein)? / Saddam( Hussein)?'s (execution|hanging) | Saddam( Hussein)? was (executed|hanged) | blind
2007-01-09 Tue | event | the unveiling of the first iPhone | iphone | - | (Steve )?Jobs (unveiled|introduced|presented) the (first|original) iPhone | blind
2007-04-16 Mon ~3 | event | the Virginia Tech massacre | virginia | Virginia Tech <shooting> / <shooting> at Virginia Tech | - | blind
2007-05-03 Thu | event | the disappearance of Madeleine McCann | mccann,madeleine | (disappearance of Madeleine( McCann)?|Madeleine McCann's disappearance) | Madeleine (McCann )?(disappeared|vanished|went missing) | blind
2007-08-30 | death | the death of the writer Michael Jackson | jackson | Michael Jackson | - | blind
2007-12-27 Thu | killing | the assassination of Benazir Bhutto | bhutto | Benazir Bhutto | - | blind
2008-02-17 Sun | event | Kosovo’s declaration of independence | kosovo | Kosovo's (unilateral )?declaration of independence | Kosovo (unilaterally )?(declared|proclaimed) (its )?independence | blind
2008-05-12 Mon ~3 | event | the Sichuan earthquake | sichuan,wenchuan | (Great )?(Sichuan|Wenchuan) <quake> | - | blind
2008-08-07..2008-08-12 | event | the war between Russia and Georgia | georgia,georgian,russo-georgian,russia,russia-georgia,russian-georgian,georgian-russian | (Russo-Georgian|Russia-Georgia|Russian-Georgian|Georgian-Russian) [Ww]ar / (five-day )?war between (Russia and Georgia|Georgia and Russia) | Russia invaded Georgia | blind
2008-09-15 Mon | event | the bankruptcy of Lehman Brothers | lehman | (collapse|bankruptcy|failure|fall|demise) of (investment bank |the investment bank )?Lehman( Brothers)? / Lehman( Brothers)?('s?)? (collapse|bankruptcy|failure) | Lehman( Brothers)? (collapsed|went (bankrupt|bust|under)|filed for bankruptcy|failed) | blind
2008-11-26..2008-11-29 ~4 | event | the Mumbai attacks | mumbai | Mumbai (terror(ist)? )?attacks | - | blind
2009-01-15 Thu | event | the landing on the Hudson | hudson,sullenberger,1549 | (Miracle on the Hudson|“Miracle on the Hudson”|"Miracle on the Hudson") | US Airways Flight 1549 (landed|ditched) / Sullenberger (landed|ditched) | blind
2009-02-07 Sat | event | the Black Saturday bushfires | saturday | Black Saturday (bush)?fires / Black Saturday | - | blind
2009-04-06 Mon -1 | event | the L’Aquila earthquake | aquila | L'Aquila <quake> / <quake> in L'Aquila | - | blind
2009-06-01 Mon | event | the crash of Air France Flight 447 | 447 | (crash|loss) of Air France (Flight|flight) 447 / Air France( [Ff]light)? 447 (crash|disaster) | Air France( [Ff]light)? 447 (crashed|disappeared|vanished) | blind
2009-06-25 Thu | death | the death of Michael Jackson | jackson | Michael Jackson | - | cal, blind
2010-01-12 Tue ~2 | event | the Haiti earthquake of 2010 | haiti,haitian,port-au-prince | (Haiti|Haitian|Haiti's|Port-au-Prince) <quake> / <quake> in (Haiti|Port-au-Prince) | <quake> (hit|struck|devastated|shook) (Haiti|Port-au-Prince) | blind
2010-04-20 Tue | event | the Deepwater Horizon disaster | deepwater | Deepwater Horizon (oil )?(spill|disaster|explosion|blowout|accident|rig explosion) / explosion (on|of|aboard) the Deepwater Horizon( oil)?( rig| drilling rig)? | Deepwater Horizon( oil| drilling)*( rig)? exploded | blind
2010-09-04 Sat -1 ~3 | event | the Canterbury earthquake | christchurch | Christchurch <quake> | - | blind
2010-10-13 Wed | event | the rescue of the 33 Chilean miners | miners | rescue of (the )?33 (Chilean )?miners | - | blind
2011-02-22 Tue -1 ~3 | event | the Christchurch earthquake | christchurch | (deadly )?Christchurch <quake> | - | blind
2011-03-11 Fri ~5 | event | the earthquake and tsunami in Japan | fukushima,tohoku,tōhoku,japan | Fukushima( Daiichi)? (nuclear )?(power plant )?(disaster|accident|meltdowns?|catastrophe) / (nuclear )?(disaster|accident|meltdowns?) at (the )?Fukushima( Daiichi)?( nuclear)?( power)?( plant)? / T[oō]hoku <quake>( and tsunami)? / Great East Japan [Ee]arthquake | - | blind
2011-04-29 Fri | event | the wedding of Prince William and Kate Middleton | middleton,william | (wedding|marriage) of (Prince )?William (and|to) (Kate|Catherine) Middleton | (Prince )?William (married|and Kate Middleton (married|were married)) (Kate|Catherine) Middleton / (Prince )?William and Kate Middleton (married|were married|wed) | blind
2011-05-01..2011-05-02 | killing | the killing of Osama bin Laden | laden | (Osama |Usama )?bin Laden | (U\.S\. |US )?(Navy )?SEALs killed (Osama )?bin Laden | blind
2011-07-09 Sat | event | the independence of South Sudan | sudan | (independence of South Sudan|South Sudan's independence( from Sudan)?) | South Sudan (became independent|gained (its )?independence|seceded|declared (its )?independence)( from Sudan)? | blind
2011-07-22 Fri | event | the attacks on Oslo and Utoya | utoya,utøya,breivik,utoeya | (Ut(o|ø|oe)ya|Breivik) (massacre|attacks?|shootings?|killings) / (massacre|shootings?|attack) on (the island of )?Ut(o|ø|oe)ya / (Anders (Behring )?)?Breivik's (massacre|attacks?|shooting) | (Anders (Behring )?)?Breivik (killed|murdered|massacred|shot) | blind
2011-10-05 Wed | death | the death of Steve Jobs | jobs | Steve Jobs | - | cal, blind
2011-10-20 Thu | killing | the killing of Muammar Gaddafi | gaddafi,qaddafi,gadhafi,kadhafi | (Muammar |Moammar |Moamer )?(Gaddafi|Qaddafi|Gadhafi|Kadhafi) | (Muammar |Moammar |Moamer )(Gaddafi|Qaddafi|Gadhafi|Kadhafi) died | blind
2011-12-17 Sat | death | the death of Kim Jong-il | kim | Kim Jong[- ]?[Ii]l | - | blind
2012-01-13 Fri | event | the wreck of the Costa Concordia | concordia | Costa Concordia (disaster|shipwreck|accident|sinking|tragedy) / (wreck|sinking|grounding|capsizing) of the Costa Concordia | (cruise (ship|liner) )?Costa Concordia (capsized|ran aground|sank|struck a reef|hit a rock) | blind
2012-02-26 Sun | killing | the killing of Trayvon Martin | trayvon | Trayvon Martin | George Zimmerman (shot|killed|shot and killed) Trayvon Martin | blind
2012-07-20 Fri | event | the Aurora theater shooting | aurora | Aurora(, Colo(\.|rado),?)? (movie )?(theat(er|re)|cinema) <shooting> | - | blind
2012-09-11..2012-09-12 ~3 | event | the attack on the American mission in Benghazi | benghazi | attacks? on the <american> (consulate|mission|diplomatic compound|diplomatic mission) in Benghazi / Benghazi attacks? | - | blind
2012-10-09 Tue | event | the shooting of Malala Yousafzai | malala | (shooting of|attack on) Malala( Yousafzai)? | Malala( Yousafzai)? was shot | blind
2012-10-22..2012-11-02 | storm | Hurricane Sandy | sandy | Sandy | - | blind
2012-12-14 Fri | event | the Sandy Hook shooting | hook,newtown | (Sandy Hook( Elementary( School)?)?|Newtown)( school)? <shooting> / <shooting> at Sandy Hook( Elementary( School)?)? | - | blind
2013-03-05 Tue | death | the death of Hugo Chávez | chavez,chávez | Hugo Ch[aá]vez | - | blind
2013-03-13 Wed | event | the election of Pope Francis | francis,bergoglio | (election of Pope Francis|Pope Francis's? election) | (Pope Francis|Jorge (Mario )?Bergoglio) was elected( pope)? | blind
2013-04-08 Mon | death | the death of Margaret Thatcher | thatcher | (Margaret )Thatcher / (Lady|Baroness) Thatcher | - | blind
2013-04-15 Mon | event | the Boston Marathon bombing | boston | Boston (Marathon|marathon) (bombings?|attack|terror attack|bomb attacks?) / bombing of the Boston [Mm]arathon | Boston Marathon was bombed | blind
2013-04-24 Wed | event | the Rana Plaza collapse | rana | Rana Plaza (building |factory |garment factory )*(collapse|disaster|tragedy) / collapse of the Rana Plaza( building| factory| complex| garment factory)*( in Bangladesh)? | Rana Plaza( building| factory| complex| garment factory)* collapsed | blind
2013-11-03..2013-11-11 | storm | Typhoon Haiyan | haiyan,yolanda | (Haiyan|Yolanda) | - | blind
2013-12-05 Thu | death | the death of Nelson Mandela | mandela | Nelson Mandela | - | blind
2014-03-08 Sat -1 | event | the disappearance of Flight MH370 | mh370,370 | disappearance of (Malaysia Airlines )?(Flight |flight )?(MH370|370) | (Malaysia Airlines )?(Flight |flight )?(MH370|370) (disappeared|vanished|went missing) | blind
2014-03-18 Tue | event | the annexation of Crimea | crimea,crimean | (Russia's |Russian |Moscow's |illegal )*annexation of (the )?(Crimea|Crimean [Pp]eninsula) | (Russia|Moscow|Putin|Vladimir Putin) (illegally )?annexed (Ukraine's )?(the )?(Crimea|Crimean [Pp]eninsula) | blind
2014-07-17 Thu | event | the downing of Flight MH17 | mh17,17 | (downing|shooting down|shootdown|destruction) of (Malaysia Airlines )?(Flight |flight )?MH17 / MH17 (crash|disaster|tragedy) | (Malaysia Airlines )?(Flight |flight )?MH17 was (shot down|downed) | blind
2014-08-09 Sat | killing | the killing of Michael Brown in Ferguson | ferguson | Michael Brown in Ferguson | Michael Brown was (shot|killed|shot and killed|shot dead)( by (a )?(white )?police( officer)?)? in Ferguson | blind
2014-09-18 Thu ~2 | event | the Scottish independence referendum | scottish,scotland,scots | Scottish (independence )?referendum / Scotland's (independence )?referendum | (Scotland|Scots) voted (against independence|to (stay|remain) in the (UK|United Kingdom)) | blind
2015-01-07 Wed | event | the attack on Charlie Hebdo | hebdo | (attack on|massacre at|shootings? at) (the )?(French )?(satirical )?(magazine |newspaper |weekly )*(offices of )?Charlie Hebdo / Charlie Hebdo (attacks?|massacre|shootings?|killings) | (gunmen|Islamist gunmen|Islamists|jihadists) attacked (the )?(offices of )?Charlie Hebdo | blind
2015-03-24 Tue | event | the crash of Germanwings Flight 9525 | germanwings | (crash of )?Germanwings( [Ff]light)?( 9525| 4U9525)? (crash|disaster) / crash of (a )?Germanwings( Airbus| plane| [Ff]light| [Ff]light 9525)? | Germanwings ([Ff]light|plane|[Ff]light 9525|Airbus) crashed | blind
2015-04-25 Sat ~2 | event | the Nepal earthquake | nepal,gorkha | (Nepal|Gorkha|Nepal's) <quake> / <quake> in Nepal | <quake> (hit|struck|devastated) Nepal | blind
2015-05-12 Tue ~2 | event | the second Nepal earthquake of 2015 | nepal | (Nepal|Nepal's) <quake> / <quake> in Nepal | <quake> (hit|struck|devastated) Nepal | blind
2015-06-17 Wed | event | the Charleston church shooting | charleston,emanuel | Charleston (church )?<shooting> / <shooting> at (the )?Emanuel A(frican Methodist Episcopal|ME) Church | - | blind
2015-06-26 Fri | event | Obergefell v. Hodges | obergefell | Obergefell v(s?\.|ersus) Hodges (ruling|decision) | (U\.S\. |US )?Supreme Court (decided|ruled in) Obergefell v(s?\.|ersus) Hodges | blind
2015-11-13 Fri | event | the Paris attacks | bataclan,paris | (Bataclan (attacks?|massacre|shootings?)|(attack on|massacre at|attacks at) the Bataclan( concert hall| theatre| theater| music hall)?) / (November|Nov\.) (13 )?(Paris )?attacks in Paris | - | blind
2015-12-12 Sat | event | the adoption of the Paris Agreement | paris | adoption of the Paris (Agreement|climate agreement|climate accord) | Paris (Agreement|climate agreement|climate accord) was adopted | blind
2016-01-10 Sun | death | the death of David Bowie | bowie | David Bowie | - | blind
2016-03-22 Tue | event | the Brussels bombings | brussels,zaventem | Brussels (airport |airport and metro |metro |terror(ist)? )?(bombings|attacks) / Zaventem (bombing|attack) | - | blind
2016-06-03 Fri +1 | death | the death of Muhammad Ali | ali | Muhammad Ali | - | blind
2016-06-12 Sun | event | the Pulse nightclub shooting | pulse,orlando | (Pulse|Orlando)( gay)?( nightclub| club) <shooting> / <shooting> at (the |Orlando's )?Pulse( gay)?( nightclub| club)? | - | blind
2016-06-16 Thu | killing | the murder of Jo Cox | cox | Jo Cox | - | blind
2016-06-23 Thu | event | the Brexit referendum | brexit,voted,referendum | Brexit referendum / referendum on (leaving the (EU|European Union)|Brexit) | (Britain|Britons|British voters|the UK|UK|United Kingdom) voted (narrowly )?to leave the (EU|European Union|bloc) | blind
2016-07-15..2016-07-16 | event | the coup attempt in Turkey | turkish,turkey,erdogan,erdoğan | (failed |abortive |attempted )(military )?coup( attempt)? (in Turkey|against (President |Turkish President )?(Recep Tayyip )?Erdo[gğ]an) / (Turkish|Turkey's) (failed |attempted )?coup( attempt)? | - | blind
2016-11-25 Fri | death | the death of Fidel Castro | castro | Fidel Castro | - | blind
2016-12-19 Mon | event | the attack on the Berlin Christmas market | christmas,breitscheidplatz | (Berlin Christmas market|Breitscheidplatz) (truck |lorry )?attack / (truck |lorry )?attack on (a|the) (Berlin )?Christmas market (in Berlin|on Breitscheidplatz) | - | blind
2017-05-22 Mon | event | the Manchester Arena bombing | manchester | Manchester (Arena|arena|concert) (bombing|attack|bomb|suicide bombing) / (bombing|attack) (of|at|on) (the )?Manchester Arena | - | blind
2017-06-14 Wed | event | the Grenfell Tower fire | grenfell | Grenfell( Tower)? (fire|disaster|tragedy|inferno|blaze) / fire (at|in) (the )?Grenfell Tower | - | blind
2017-08-11..2017-08-12 | event | the Charlottesville rally | charlottesville,unite,heyer | (Unite the Right rally|“Unite the Right” rally|"Unite the Right" rally)( in Charlottesville)? / Charlottesville (rally|car attack) | Heather Heyer was killed | blind
2017-08-17..2017-09-02 | storm | Hurricane Harvey | harvey | Harvey | - | blind
2017 | storm | Hurricane Irma | irma | Irma | - | blind
2017 | storm | Hurricane Maria | maria | Maria | - | blind
2017-09-19 Tue ~3 | event | the Mexico City earthquake of 2017 | mexico | Mexico City <quake> | - | blind
2017-10-01 Sun | event | the Las Vegas shooting | harvest,mandalay,vegas | (Route 91 Harvest( festival| music festival)?|Mandalay Bay) <shooting> / Las Vegas (concert |music festival )<shooting> | - | blind
2018-02-14 Wed | event | the Parkland school shooting | parkland,stoneman | Parkland (high |high-)?(school )?<shooting> / <shooting> at (Parkland's )?Marjory Stoneman Douglas( High School)? | - | blind
2018-05-19 Sat | event | the wedding of Prince Harry and Meghan Markle | markle,meghan | (wedding|marriage) of (Prince )?Harry (and|to) Meghan( Markle)? | (Prince )?Harry (married Meghan( Markle)?|and Meghan( Markle)? (married|were married|wed)) | blind
2018-10-02 Tue | killing | the murder of Jamal Khashoggi | khashoggi | (Jamal )?Khashoggi | - | blind
2018-10-27 Sat | event | the Pittsburgh synagogue shooting | synagogue | (Pittsburgh|Tree of Life) synagogue <shooting> / <shooting> at (a Pittsburgh|the Tree of Life) [Ss]ynagogue | - | blind
2019-03-15 Fri -1 | event | the Christchurch mosque shootings | christchurch | Christchurch (mosques? )(shootings?|attacks?|massacre) / (attacks?|shootings?|massacre) (on|at) (two )?mosques in Christchurch | - | blind
2019-04-15 Mon | event | the Notre-Dame fire | notre-dame,dame,notre | Notre[- ]Dame( cathedral| Cathedral)? (fire|blaze) / fire (at|in|that (ravaged|gutted|damaged)) (the )?(Notre[- ]Dame( cathedral| Cathedral)?|cathedral of Notre[- ]Dame)( in Paris)? | (fire|flames|blaze) (ravaged|gutted|tore through|swept through|engulfed|devastated|damaged) (the )?Notre[- ]Dame( cathedral| Cathedral)?( in Paris)? / Notre[- ]Dame( cathedral| Cathedral)?( in Paris)? (burned|caught fire) | blind
2019-04-21 Sun | event | the Easter bombings in Sri Lanka | lanka,lankan | Sri Lanka(n|'s)? Easter( Sunday)? (bombings|attacks|suicide bombings) / Easter( Sunday)? (bombings|attacks|suicide bombings) in Sri Lanka | - | blind
2020-01-03 Fri -1 | killing | the killing of Qassem Soleimani | soleimani,suleimani | (Qas+[ei]m )(Soleimani|Suleimani) / (Gen\. |General )(Soleimani|Suleimani) | - | blind
2020-01-08 Wed -1 | event | the downing of Ukraine International Airlines Flight 752 | 752,ps752 | (downing|shooting down|shootdown) of (Ukraine International Airlines )?([Ff]light )?(PS)?752 | (Ukraine International Airlines )?[Ff]light (PS)?752 was (shot down|downed) | blind
2020-01-26 Sun | killing | the death of Kobe Bryant | kobe,bryant | Kobe Bryant( and his daughter( Gianna)?)? | Kobe Bryant died | blind
2020-01-31 Fri | event | Britain’s departure from the European Union | britain,uk,kingdom,eu | (Britain's|UK's|United Kingdom's) (formal )?(departure|exit|withdrawal) from the (EU|European Union|bloc) | (Britain|UK|United Kingdom) (formally |officially )?left the (EU|European Union|bloc) | blind
2020-03-11 Wed | event | the declaration of the COVID-19 pandemic | pandemic | - | (WHO|World Health Organi[sz]ation) declared (COVID-19|Covid-19|the (coronavirus|outbreak|COVID-19 outbreak|coronavirus outbreak)) (to be )?a pandemic | blind
2020-05-25 Mon | killing | the killing of George Floyd | floyd | George Floyd | George Floyd died / (Minneapolis )?(police officer )?Derek Chauvin (killed|murdered) George Floyd | blind
2020-08-04 Tue | event | the explosion in the port of Beirut | beirut | Beirut port (explosion|blast) / (explosion|blast) (in|at) the (port of Beirut|Beirut port|port in Beirut) | - | blind
2020-11-25 Wed | death | the death of Diego Maradona | maradona | (Diego )?Maradona | - | blind
2021-01-06 Wed | event | the storming of the Capitol | capitol | (storming of|insurrection at|riots? at|assault on|attack on) the (U\.S\. |US |United States )?Capitol( building| in Washington)? / (U\.S\. |US )?Capitol (riots?|insurrection|attack|siege) | (mob|rioters|supporters of (President |former President |then-President )?(Donald )?Trump|Trump supporters|pro-Trump (mob|rioters)) (stormed|attacked|broke into|breached) the (U\.S\. |US )?Capitol | blind
2021-04-02 Fri | event | the car attack on the Capitol | capitol | attack on the (U\.S\. |US |United States )?Capitol / Capitol attack | - | blind
2021-04-09 Fri | death | the death of Prince Philip | philip | Prince Philip | - | blind
2021-08-14 Sat ~2 | event | the Haiti earthquake of 2021 | haiti,haitian | (Haiti|Haitian|Haiti's) <quake> / <quake> in Haiti | <quake> (hit|struck|devastated|shook) Haiti | blind
2021-08-15 Sun | event | the fall of Kabul to the Taliban | kabul,taliban | (fall of Kabul( to the Taliban)?|(Taliban's? |Taliban )takeover of Kabul) | (Taliban (captured|took|seized|entered|took over) Kabul|Kabul fell to the Taliban) | blind
2022-02-24 Thu | event | the Russian invasion of Ukraine | ukraine | ((Russia's|Russian|Moscow's|Vladimir Putin's|Putin's|the) )*(full-scale )invasion of Ukraine | (Russia|Moscow|Russian (troops|forces)) (launched (its|a|the) )?full-scale invasion of Ukraine | blind
2022-05-24 Tue | event | the Uvalde school shooting | uvalde,robb | Uvalde (school |elementary school )?<shooting> / <shooting> at (Uvalde's )?Robb Elementary( School)? / Robb Elementary( School)? <shooting> | - | blind
2022-06-24 Fri | event | the end of Roe v. Wade | roe | (overturning|reversal) of Roe v(s?\.|ersus) Wade | (U\.S\. |US )?Supreme Court (overturned|struck down) Roe v(s?\.|ersus) Wade / Roe v(s?\.|ersus) Wade was (overturned|struck down) | blind
2022-07-08 Fri -1 | killing | the assassination of Shinzo Abe | abe | Shinzo Abe | - | blind
2022-09-08 Thu | death | the death of Queen Elizabeth II | elizabeth | Queen Elizabeth( II)? | - | blind
2022 | storm | Hurricane Ian | ian | Ian | - | blind
2022-12-31 Sat | death | the death of Benedict XVI | benedict | Benedict XVI | - | blind
2023-02-06 Mon -1 | event | the earthquake in Turkey and Syria | turkey,syria,kahramanmaras,kahramanmaraş,turkey-syria,turkey–syria,turkish-syrian,turkish–syrian | (Turkey[-–]Syria|Turkish[-–]Syrian|Kahramanmara[sş]) <quakes> / <quakes> in Turkey and Syria | <quakes> (hit|struck|devastated) Turkey and Syria | blind
2023-05-06 Sat | event | the coronation of Charles III | charles | coronation of (King )?Charles( III)? / King Charles( III)?'s coronation | (King )?Charles( III)? was crowned | blind
2023-06-18 Sun | event | the implosion of the Titan submersible | titan | (implosion|loss) of the (OceanGate )?(Titan submersible|submersible Titan) / Titan (sub|submersible) (implosion|disaster|tragedy) | (Titan submersible|submersible Titan) imploded | blind
2023-09-08 Fri ~3 | event | the Morocco earthquake | morocco,moroccan | (Morocco|Moroccan) <quake> / <quake> in Morocco | - | blind
2023-10-07 Sat ~1 | event | the Hamas attack on Israel | hamas,israel,hamas-led | (Hamas('s?)?(-led)? )(surprise |deadly |terror(ist)? |cross-border )*(attacks?|assault|massacre) (on|against|in) (southern )?Israel | Hamas (militants |fighters |gunmen |terrorists )?attacked (southern )?Israel | blind
2024-02-16 Fri | death | the death of Alexei Navalny | navalny | (Alexei )?Navalny | - | blind
2024-03-26 Tue | event | the collapse of the Key Bridge in Baltimore | baltimore,key | (collapse of (the |Baltimore's )?(Francis Scott )?Key Bridge|(Francis Scott )?Key Bridge (collapse|disaster)) | (Francis Scott )?Key Bridge( in Baltimore)? collapsed | blind
2024-07-13 Sat | event | the attempt on Donald Trump’s life in Butler | trump,butler | (assassination attempt on|attempted assassination of|shooting of) (former President |ex-President )?(Donald )?Trump in Butler | (Donald )?Trump was shot( in the ear)? (at a rally )?in Butler | blind
2024-09-24..2024-09-29 | storm | Hurricane Helene | helene | Helene | - | blind
2024-09-27 Fri | killing | the killing of Hassan Nasrallah | nasrallah | Hassan Nasrallah | - | blind
2024-10-05..2024-10-12 | storm | Hurricane Milton | milton | Milton | - | blind
2024-12-03..2024-12-04 | event | martial law in South Korea | martial | (declaration|imposition) of martial law in South Korea | (Yoon Suk[- ][Yy]eol|Yoon) (declared|imposed) martial law | blind
2024-12-08 Sun | event | the fall of Bashar al-Assad | assad,al-assad | (fall|overthrow|ouster|toppling|ousting) of (Syrian )?(President |dictator |Syrian leader )?(Bashar )?(al-)?Assad( regime)? / (Bashar )?(al-)?Assad's (fall|overthrow|ouster) | (Bashar )?(al-)?Assad (was (ousted|overthrown|toppled|deposed)|fled( Syria| to (Moscow|Russia))?) | blind
2025-04-21 Mon | death | the death of Pope Francis | francis | Pope Francis | - | blind
2025-05-08 Thu | event | the election of Pope Leo XIV | leo,prevost | election of (Pope )?Leo XIV | (Cardinal )?Robert (Francis )?Prevost was elected pope / (Pope )?Leo XIV was elected( pope)? | blind
`;
