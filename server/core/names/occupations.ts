/** What people are by trade, by sport or by what befell them: heads of roles that are no office ("spinner Asha Rao", "a retired teacher"). */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** In the singular. None is mostly a verb; kin is no role. */
export const occupations = words(
  // trades
  'accountant acrobat advocate anthropologist archaeologist astronomer astrophysicist baker barber barista beekeeper bartender biochemist biologist blacksmith bookseller botanist bricklayer broadcaster builder bus-driver butcher carer caretaker carpenter cartoonist cashier caterer chef chemist choreographer cleaner clerk cobbler comedian comedienne composer conductor conservationist contractor courier craftsman craftswoman criminologist curator dancer deckhand dentist dermatologist designer developer docker doorman dramatist drummer ecologist electrician engraver entomologist epidemiologist essayist ethnographer farmer farmhand farmworker filmmaker firefighter fireman fisherman florist foreman fundraiser gardener geneticist geographer geologist geophysicist glaciologist goldsmith grocer guitarist gynaecologist hairdresser herder housekeeper hydrologist illustrator immunologist ' +
    'innkeeper interpreter inventor ironworker janitor jeweller joiner knitter labourer laborer landlord landlady librarian lifeguard linguist locksmith logger lyricist machinist magician magistrate marketer mason mathematician mechanic merchant meteorologist metalworker microbiologist midwife miller miner model mountaineer musicologist neurologist neuroscientist neurosurgeon obstetrician oceanographer oncologist optician ornithologist painter palaeontologist paleontologist paralegal paramedic pathologist paediatrician pediatrician percussionist pharmacist philanthropist philosopher photographer photojournalist physicist physiotherapist pianist planner playwright plumber podcaster porter postman potter presenter printer producer programmer psychiatrist psychologist psychotherapist publicist publisher radiologist rancher ranger rapper realtor receptionist refuse-collector restaurateur roofer sailor salesman saleswoman saxophonist screenwriter sculptor seamstress seismologist shepherd shoemaker shopkeeper silversmith sociologist songwriter soprano statistician stonemason storekeeper streamer stuntman surveyor tailor tanner teacher technician tenor theologian therapist toxicologist translator trumpeter truck-driver driver tutor typist undertaker upholsterer urbanist vet veterinarian vicar vintner violinist virologist vocalist volcanologist volunteer waiter waitress warden weaver welder winemaker woodworker worker zoologist youtuber influencer blogger vlogger ' +
    // sport
    'allrounder all-rounder archer athlete batsman batswoman batter biker boxer bowler canoeist caddie climber cyclist decathlete diver fencer footballer forward fullback full-back golfer goalscorer gymnast halfback half-back heptathlete high-jumper hurdler jockey judoka lock marathoner oarsman opener pacer paceman paralympian pitcher playmaker poleman prop quarterback racer referee rower runner scrum-half seamer shortstop shot-putter skater skier snowboarder spinner sprinter substitute surfer swimmer triathlete umpire weightlifter wicketkeeper wicket-keeper winger wrestler cricketer linesman flanker hooker debutant newcomer rookie skipper number-eight ' +
    // the arts and the public
    'celebrity star superstar idol frontman laureate heiress heir tycoon magnate industrialist financier investor landowner philanthropist socialite philologist ' +
    // the army, the law and the state
    'soldier airman seaman guardsman paratrooper sniper bodyguard policeman policewoman trooper patrolman judge detective investigator coroner jailer informant informer spy whistleblower juror bailiff notary ' +
    // what befell them, what they did
    'campaigner protester protestor organiser organizer demonstrator striker bystander eyewitness witness victim survivor hostage captive detainee prisoner inmate defendant plaintiff claimant suspect gunman attacker assailant bomber hijacker kidnapper fugitive rebel insurgent militant fighter jihadist separatist nationalist monarchist refugee migrant immigrant asylum-seeker exile pilgrim passenger motorist pedestrian commuter hiker tourist holidaymaker traveller traveler tenant homeowner householder shopper customer patient pensioner retiree resident villager islander neighbour neighbor student pupil undergraduate postgraduate graduate apprentice trainee intern schoolboy schoolgirl teenager parishioner worshipper worshiper missionary nun monk preacher evangelist deacon chaplain seminarian cleric shaman sorcerer healer elder chieftain nobleman aristocrat princeling medallist medalist finalist winner runner-up challenger contender frontrunner front-runner councilmember congressperson assemblyman assemblywoman delegate lobbyist pollster strategist theorist thinker columnist essayist pundit critic commentator broadcaster anchor anchorman newsreader newscaster',
);

/** Stand before an occupation or an office and belong to the role; no office has them. */
export const roleModifiers = words(
  'match stand in group party league club college school university primary secondary village town ward care home tin coal gold salt taxi truck lorry train tram cab tour dairy cattle sheep wheat rice coffee tobacco cotton steel textile garment factory furnace machine crane forklift wind farm oil gas ferry ship fishing boat bridge railway rail street market food fruit flower book record folk pop rock rap jazz blues soul opera hip hop classical film movie screen stage television tv radio video documentary fashion landscape portrait jewel jewelry jewellery software web data computer cyber space planetary marine plant soil animal cancer heart brain child public health hospital emergency ambulance fire prison probation parole crime murder homicide fraud war cold maritime labour labor land rent tenant student youth women consumer animal-rights civil gay trans lgbt opposition pro-democracy democracy anti-corruption anti-war environmental climate conservation backup reserve assistant goalkeeping batting bowling fielding strength conditioning academy opening left right arm fast medium off leg back wing centre center winger long distance middle olympic paralympic commonwealth former retired veteran leading prominent renowned celebrated famous noted popular beloved prolific self-taught award-winning prize-winning best-selling bestselling fellow chief senior junior young old elderly local longtime long-time part-time full-time freelance would-be aspiring budding unemployed disgraced convicted accused alleged self-styled self-proclaimed undercover off-duty on-duty fallen slain injured wounded shadow',
);

/** Ends as trades do, but is none. */
const NO_TRADE =
  /^(?:(?:con|in|per|re|as|sub|de)sist|exist|coexist|assist|enlist|(?:check|short|black|white|wait|play|price|laundry)list|twist|wrist|schist|zeitgeist|heist|hoist|moist|foist|waist|grist|.*(?:racist|sexist|fascist))$/;

/** Behind a hyphen they are what players and others are: "fly-half", "full-back", "all-rounder", "wicket-keeper", "runner-up". */
export const hyphenedEnds = words(
  'half back rounder keeper up stop jumper putter eight driver collector seeker runner maker worker',
);

/** Whether a word in lower case is a trade by its ending: "cellist", "mycologist", "cartographer", "cheesemaker". */
export function isTrade(word: string): boolean {
  return /^[a-z-]{3,}(?:ist|ographer|keeper|maker)$/.test(word) && !NO_TRADE.test(word);
}
