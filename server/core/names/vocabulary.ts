/** The words that tell what a name is: titles and offices before it, heads inside it, verbs and prepositions beside it. */

import { wordSet } from '../text/wordSet.ts';

/** Stand before a person's name and are no office. */
export const courtesyTitles = wordSet(
  'mr mr. mrs mrs. ms ms. miss mx. messrs. mme monsieur madame herr frau señor señora',
);

/** Ranks and styles, short or long. */
export const rankTitles = wordSet(
  'dr dr. prof prof. cllr cllr. coun coun. brig brig. msgr msgr. amb. atty. cdr cdr. sen sen. rep rep. gov gov. gen gen. lt lt. col col. maj maj. capt capt. cmdr cmdr. adm adm. sgt sgt. cpl. pvt. rev rev. fr. hon hon. pres. supt. insp. det. commodore corporal chaplain seri ' +
    'sir dame lord lady sheikh sheik shaikh imam ayatollah mullah maulana rabbi pope archbishop cardinal bishop father sister brother pastor reverend saint st. ' +
    'king queen prince princess emperor empress sultan emir duke duchess earl baron baroness count countess tsar shah ' +
    'general lieutenant colonel major captain commander admiral sergeant corporal private marshal brigadier inspector superintendent constable detective justice judge ' +
    'pm mk mla msp td datuk dato tun shri sri smt ustaz alhaji alhaja malam comrade barrister advocate adv. engr. eng. don doña dom sheikha emira naib mufti patriarch abbot',
);

/** The word that ends the name of an office. */
export const officeHeads = wordSet(
  'president premier chancellor minister secretary governor mayor senator congressman congresswoman representative deputy mp mep ' +
    'ambassador envoy commissioner chief chairman chairwoman chairperson chair director manager head leader boss ceo cfo executive founder co-founder owner ' +
    'spokesman spokeswoman spokesperson speaker negotiator mediator adviser advisor aide official diplomat consul attaché attache prosecutor attorney lawyer counsel solicitor ' +
    'treasurer ombudsman auditor rapporteur coordinator administrator president-elect candidate nominee lawmaker legislator politician councillor councilor councilman councilwoman alderman ' +
    'commander general admiral officer analyst economist strategist professor lecturer scientist researcher historian author writer novelist poet journalist reporter correspondent editor columnist ' +
    'coach captain manager striker midfielder defender goalkeeper player champion actor actress singer musician artist director filmmaker activist dissident cleric priest bishop patriarch ' +
    'tycoon billionaire businessman businesswoman entrepreneur banker trader broker doctor physician surgeon nurse engineer architect pilot astronaut cosmonaut king queen prince princess chieftain warlord ' +
    'general-secretary secretary-general vice-president prime-minister vice-chancellor vice-chairman marshal premier-designate registrar principal dean provost rector sheriff trustee commissar',
);

/** Words that stand before an office's head and belong to it. */
export const officeModifiers = wordSet(
  'prime vice deputy assistant associate senior junior chief former ex then interim acting outgoing incoming late current new longtime veteran top lead first second third executive managing general special ' +
    'foreign interior home defense defence finance justice trade health education labor labour economy economic energy environment agriculture transport transportation culture tourism sports science information development industry commerce planning housing immigration police army navy military naval security intelligence national federal state regional provincial local city county parliamentary presidential royal crown opposition ruling party policy press media peace human rights affairs relations government cabinet congressional senate house majority minority political religious spiritual supreme high court union trade business company bank central team football soccer cricket rugby tennis basketball ' +
    'world european international independent permanent honorary joint co attorney secretary minister lieutenant major brigadier rear field commissioner civil public private global nuclear climate communications operating financial technical marketing sales legal chief-of-staff campaign election electoral district',
);

/** Head nouns of organisations, in the singular; as the last word, or as the first before "of". */
export const organizationHeads = wordSet(
  'ministry department bureau agency authority commission committee council court tribunal parliament assembly senate congress chamber cabinet government administration secretariat directorate inspectorate registry office service services ' +
    'party movement front alliance coalition league union federation confederation association organization organisation society club institute institution foundation fund trust center centre university college academy school polytechnic faculty seminary ' +
    'bank group company corporation corp corp. inc inc. co co. ltd ltd. llc plc gmbh ag sa nv bv holdings industries enterprises partners associates brothers bros. sons airlines airways motors pharmaceuticals laboratories labs technologies systems electronics telecom communications media press news agency times post herald tribune gazette journal chronicle daily telegraph guardian observer independent radio television tv broadcasting network channel ' +
    'army navy force forces corps brigade battalion regiment division squad guard guards police militia command hospital clinic church diocese archdiocese congregation synod mission museum orchestra theatre theater ballet choir ' +
    'fc afc cf sc united rovers wanderers athletic team board panel initiative programme program project campaign network forum conference consortium partnership cooperative syndicate exchange insurance airlines brewery refinery shipyard railways ports petroleum oil gas energy power steel mining records pictures studios entertainment bancorp banco banca banque volksbank sparkasse universität universidad université istituto instituto ministerio',
);

/** Organisation heads that take "of": "Ministry of Health", "University of Nairobi". */
export const headsWithOf = wordSet(
  'ministry department directorate secretariat bureau agency authority commission committee council court parliament assembly chamber office university college academy institute institution school faculty bank church archdiocese diocese association society federation confederation league union organization organisation movement party front army board center centre house museum conference alliance congress government kingdom republic state bay gulf isle isles cape strait sea city province county district port tower bridge duchy emirate commonwealth',
);

/** Head nouns of places and facilities: as the last word ("Elysee Palace"). */
export const placeHeads = wordSet(
  'river lake sea ocean bay gulf strait canal channel island islands isle isles peninsula cape mountain mountains mount hill hills range peak valley desert forest plain plains delta falls glacier volcano reef beach coast creek ' +
    'city town village municipality county district province state region prefecture oblast governorate territory territories republic kingdom emirate parish borough canton suburb township ' +
    'street road avenue boulevard highway motorway lane square plaza bridge tunnel airport airfield airbase station terminal port harbor harbour pier dock dam stadium arena palace castle tower house building hall cathedral mosque temple shrine monastery abbey cemetery memorial monument park garden gardens zoo reserve hotel resort mall market prison jail camp base barracks',
);

/** Stand before the name of a place: "Lake Victoria", "Mount Kenya". */
export const placeOpeners = wordSet(
  'lake mount mt mt. cape port fort san santa santo são sao saint st st. el los las puerto rio monte',
);

export const speechVerbs = wordSet(
  'said says say told tells added adds announced announces argued argues asked asks believes called claimed claims commented confirmed confirms denied denies declared declares described explained expressed insisted insists noted notes observed pledged promised recalled rejected remarked replied reported responded reiterated stated states stressed suggested testified thanked tweeted urged urges vowed warned warns wrote writes hopes thinks',
);

/** After these a name tends to be a place. */
export const placePrepositions = wordSet(
  'in at from near to into across outside inside around toward towards throughout via through over',
);

/** Small words inside names of persons: "Ursula von der Leyen". */
export const nameParticles = wordSet(
  'de del della da do dos das di du la le van von der den ter ten bin bint ibn al el ul ur ud abu af av zu e y ould dit',
);

/** Never a name by themselves, however written. */
export const functionWords = wordSet(
  'the a an it he she they we i you this that these those his her its their our my your who whom whose which what when where why how there here not no yes all both each every some any many most more few several other another such one two three four five six seven eight nine ten ' +
    'in on at by for from to of with without within about above after against along amid among around as before behind below between beyond but despite during except if into like near off onto out over per since so than then though through throughout till toward under until up upon via while and or nor yet because although however meanwhile moreover also just only even still now today yesterday tomorrow once again perhaps maybe earlier later last next according more nobody everybody everyone someone somebody anyone anybody nothing everything something ' +
    'officials police authorities residents villagers analysts experts critics witnesses protesters observers investigators prosecutors reporters journalists lawmakers doctors workers reports people men women children ' +
    'is are was were be been has have had do does did will would can could shall should may might must let says said asked',
);

/** Of the month and week; a time expression claims them first. */
export const calendarWords = wordSet(
  'january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);
