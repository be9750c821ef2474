/** Events until the end of the Second World War that newspapers recall, one a line; `knownEvents.ts` says how a line is read. */

export const eventsUntil1945 = String.raw`
1066-10-14 | event | the Battle of Hastings | hastings | Battle of Hastings | - | cal, blind
1215-06-15 | event | the sealing of Magna Carta | magna | (sealing|signing) of (the )?Magna Carta | Magna Carta was (sealed|signed|agreed) | cal, blind
1666-09-02..1666-09-06 | event | the Great Fire of London | london | Great Fire of London | Great Fire of London (broke out|began|started) | blind
1773-12-16 Thu | event | the Boston Tea Party | boston | Boston Tea Party | - | blind
1776-07-04 Thu | event | the adoption of the Declaration of Independence | declaration | adoption of the Declaration of Independence | Declaration of Independence was (adopted|approved) | cal, blind
1789-07-14 Tue | event | the storming of the Bastille | bastille | (storming|fall) of the Bastille | Bastille (was stormed|fell) | cal, blind
1805-10-21 Mon | event | the Battle of Trafalgar | trafalgar | Battle of Trafalgar | - | blind
1815-06-18 Sun | event | the Battle of Waterloo | waterloo | Battle of Waterloo | Napoleon was (finally )?defeated at Waterloo | blind
1861-04-12..1861-04-13 Fri | event | the attack on Fort Sumter | sumter | (attack on|bombardment of|firing on) Fort Sumter | Fort Sumter was (attacked|fired (up)?on) | cal, blind
1863-07-01..1863-07-03 Wed | event | the Battle of Gettysburg | gettysburg | Battle of Gettysburg | - | cal, blind
1863-11-19 Thu | event | the Gettysburg Address | gettysburg | Gettysburg Address | (gave|delivered) (the|his) Gettysburg Address | cal, blind
1865-04-09 Sun | event | the surrender at Appomattox | appomattox,lee | surrender at Appomattox( Court House)? | Lee surrendered at Appomattox( Court House)? / Lee surrendered to Grant | cal, blind
1865-04-14..1865-04-15 Fri | killing | the assassination of Abraham Lincoln | lincoln | (Abraham )?Lincoln | - | cal, blind
1871-10-08..1871-10-10 Sun | event | the Great Chicago Fire | chicago | Great Chicago Fire | - | cal, blind
1883-08-26..1883-08-27 | event | the eruption of Krakatoa | krakatoa | (eruption|explosion) of Krakatoa / Krakatoa (eruption|explosion) | Krakatoa (exploded|blew) | cal, blind
1890-12-29 Mon | event | the Wounded Knee massacre | wounded | (massacre at Wounded Knee|Wounded Knee massacre) | - | cal, blind
1901-01-22 Tue | death | the death of Queen Victoria | victoria | Queen Victoria | - | blind
1901-09-06..1901-09-14 | killing | the assassination of William McKinley | mckinley | (William )?McKinley | - | cal, blind
1906-04-18 Wed | event | the San Francisco earthquake of 1906 | francisco | (Great )?San Francisco (Earthquake|fire and earthquake|earthquake and fire) | - | cal, blind
1912-04-14..1912-04-15 | event | the sinking of the Titanic | titanic | (sinking|loss) of the (RMS )?Titanic / Titanic (disaster|sinking) | (RMS )?Titanic (sank|went down|struck an iceberg|hit an iceberg|was lost) | cal, blind
1914-06-28 Sun | killing | the assassination of Archduke Franz Ferdinand | archduke,ferdinand | (Archduke )?Franz Ferdinand( of Austria)? | - | blind
1915-05-07 Fri | event | the sinking of the Lusitania | lusitania | (sinking|torpedoing) of the (RMS )?Lusitania | (RMS )?Lusitania (sank|was (sunk|torpedoed)) | blind
1916-04-24..1916-04-29 Mon | event | the Easter Rising | easter | Easter Rising | - | blind
1916-07-01..1916-11-18 Sat | event | the Battle of the Somme | somme | Battle of the Somme | - | blind
1917-04-06 Fri | event | the American entry into the First World War | war | (US|U\.S\.|American) entry into (World War I|the First World War) | (United States|US|U\.S\.|America) (entered|joined) (World War I|the First World War) | blind
1918-11-11 Mon | event | the armistice of 1918 | armistice,war | - | World War I ended / First World War ended / Armistice was signed | blind
1919-06-28 Sat | event | the signing of the Treaty of Versailles | versailles | signing of the (Treaty of Versailles|Versailles Treaty) | (Treaty of Versailles|Versailles Treaty) was signed | cal, blind
1922 | event | the discovery of Tutankhamun’s tomb | tutankhamun | discovery of (the tomb of Tutankhamun|Tutankhamun's tomb) | (Howard )?Carter (discovered|found) (the tomb of Tutankhamun|Tutankhamun's tomb) / (tomb of Tutankhamun|Tutankhamun's tomb) was (discovered|found) | blind
1924-01-21 Mon | death | the death of Lenin | lenin | (Vladimir )?(Ilyich )?Lenin | - | cal, blind
1927-05-20..1927-05-21 Fri | event | Lindbergh’s flight across the Atlantic | lindbergh | Lindbergh's (transatlantic|solo|nonstop|historic)( solo| nonstop| transatlantic)* flight | Lindbergh (flew|crossed) (solo |alone )?(across )?the Atlantic | blind
1929-02-14 Thu | event | the St. Valentine’s Day Massacre | valentine,massacre | (St\. |Saint )?Valentine's Day [Mm]assacre | - | blind
1929-10-24..1929-10-29 | event | the Wall Street crash of 1929 | crash,crashed | Wall Street [Cc]rash / Great Crash | Wall Street crashed | blind
1931-05-01 Fri | event | the opening of the Empire State Building | empire | opening of the Empire State Building | Empire State Building (was )?(officially )?opened | blind
1932-03-01 Tue | event | the kidnapping of the Lindbergh baby | lindbergh | kidnapping of the Lindbergh baby / Lindbergh (baby )?kidnapping | Lindbergh baby was kidnapped | blind
1933-01-30 Mon | event | Hitler’s appointment as chancellor | hitler | (Adolf )?Hitler's (appointment as (German )?chancellor|rise to power) | (Adolf )?Hitler (became|was (named|appointed)) (German |Reich )?([Cc]hancellor)( of Germany)? | blind
1933-02-27 Mon | event | the Reichstag fire | reichstag | Reichstag (fire|Fire) | Reichstag (burned|caught fire) | blind
1937-05-06 Thu | event | the Hindenburg disaster | hindenburg | Hindenburg (disaster|crash|fire|explosion) | (airship )?Hindenburg (exploded|burned|caught fire|burst into flames|crashed) | cal
1937-05-27 Thu | event | the opening of the Golden Gate Bridge | golden | opening of the Golden Gate Bridge | Golden Gate Bridge (was )?(officially )?opened | cal
1938-11-09..1938-11-10 | event | Kristallnacht | kristallnacht | Kristallnacht( pogroms?)? | - | seen
1939-09-01 Fri | event | the German invasion of Poland | poland | (German|Nazi|Hitler's) invasion of Poland | (Nazi )?Germany (invaded|attacked) Poland / Hitler invaded Poland | seen
1941-06-22 Sun | event | the German invasion of the Soviet Union | soviet,barbarossa | (German|Nazi|Hitler's) invasion of the Soviet Union / Operation Barbarossa | (Nazi )?Germany (invaded|attacked) the Soviet Union / Hitler (invaded|attacked) the Soviet Union | seen
1941-12-07 Sun +1 | event | the attack on Pearl Harbor | pearl | (Japanese )?(surprise )?(attack on|bombing of|raid on) Pearl Harbor / Pearl Harbor (attack|bombing|raid) | (Japan|Japanese (planes|forces|aircraft|bombers|warplanes)|the Japanese) (attacked|bombed) Pearl Harbor / Pearl Harbor was (attacked|bombed) | cal
1943-04-19..1943-05-16 | event | the Warsaw Ghetto Uprising | ghetto | Warsaw [Gg]hetto [Uu]prising | - | cal
1944-06-06 Tue -1 | event | the Normandy landings | normandy,d-day | (Allied )?(landings? (in|on the beaches of)|invasion of) Normandy / Normandy (landings?|invasion) / D-Day( landings?| invasion)? | Allie[sd]( forces| troops| soldiers)? (landed (in|on the beaches of)|invaded|stormed the beaches of) Normandy | cal
1945 | event | the founding of the United Nations | nations,un | founding of the (United Nations|UN) | United Nations was (founded|established|created) | seen
1945 | event | the surrender of Japan | japan | surrender of (Imperial )?Japan / Japan's (unconditional )?surrender | (Imperial )?Japan surrendered | seen
1945-01-27 Sat | event | the liberation of Auschwitz | auschwitz,auschwitz-birkenau | liberation of (the )?Auschwitz([-–]Birkenau)?( camp| death camp| concentration camp| extermination camp)? | Auschwitz([-–]Birkenau)?( camp| death camp)? was liberated / (Soviet troops|Soviet soldiers|Red Army|Soviet forces) liberated (the )?Auschwitz | seen
1945-02-13..1945-02-15 | event | the bombing of Dresden | dresden | (bombing|destruction|firebombing) of Dresden / Dresden (bombing|firestorm) | Dresden was (bombed|firebombed|destroyed) | cal
1945-04-12 Thu | death | the death of Franklin D. Roosevelt | roosevelt | Franklin (D\. |Delano )?Roosevelt | - | seen
1945-04-30 Mon | death | the death of Adolf Hitler | hitler | (Adolf )?Hitler | (Adolf )?Hitler (killed himself|committed suicide|shot himself|took his own life) | cal
1945-05-07..1945-05-09 | event | the surrender of Nazi Germany | surrender,surrendered,v-e,ve,war | surrender of Nazi Germany / Nazi Germany's (unconditional )?surrender / V-?E Day | Nazi Germany surrendered / (World War II|the Second World War) ended in Europe | cal
1945-08-06 Mon -1 | event | the bombing of Hiroshima | hiroshima | ((U\.S\. |US |American )?(atomic |nuclear )?(bombing|destruction|A-bombing) of|(atomic |nuclear )?attack on) Hiroshima | (atomic|atom|nuclear) bomb(ing)? (was )?(dropped )?on Hiroshima / dropped (an?|the)( first)? (atomic|atom|nuclear) bomb on Hiroshima / Hiroshima was (bombed|destroyed) | cal
1945-08-09 Thu -1 | event | the bombing of Nagasaki | nagasaki | ((U\.S\. |US |American )?(atomic |nuclear )?(bombing|destruction|A-bombing) of|(atomic |nuclear )?attack on) Nagasaki | (atomic|atom|nuclear) bomb (was )?dropped on Nagasaki / dropped (an?|the|a second|the second) (atomic|atom|nuclear) bomb on Nagasaki / Nagasaki was (bombed|destroyed) | cal
1945-11-20..1946-10-01 | event | the Nuremberg trial | nuremberg | main Nuremberg trial | Nuremberg trials? (began|opened|started) | cal
`;
