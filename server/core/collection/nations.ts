/** Which nation a word of a role tells of: "Norwegian", "Norway" and "Norway's" are one. */

/** One nation an entry, its name first, then its people's names, as `spellingOf` gives them. Bare "georgia" is a state as well and left out. */
const NATIONS =
  'afghanistan=afghan,albania=albanian,algeria=algerian,angola=angolan,argentina=argentine=argentinian=argentinean,armenia=armenian,australia=australian,austria=austrian,azerbaijan=azerbaijani=azeri,bahrain=bahraini,bangladesh=bangladeshi,barbados=barbadian,belarus=belarusian,belgium=belgian,belize=belizean,benin=beninese,bhutan=bhutanese,bolivia=bolivian,bosnia and herzegovina=bosnia=bosnian,botswana=batswana,brazil=brazilian,brunei=bruneian,bulgaria=bulgarian,burkina faso=burkinabe,burundi=burundian,cambodia=cambodian,cameroon=cameroonian,canada=canadian,cape verde=cape verdean,chad=chadian,chile=chilean,china=chinese,colombia=colombian,comoros=comoran,congo=congolese,costa rica=costa rican,ivory coast=cote divoire=ivorian,croatia=croatian,cuba=cuban,cyprus=cypriot,czech republic=czechia=czech,denmark=danish,djibouti=djiboutian,dominican republic=dominican,ecuador=ecuadorean=ecuadorian,egypt=egyptian,el salvador=salvadoran,eritrea=eritrean,estonia=estonian,eswatini=swazi,ethiopia=ethiopian,fiji=fijian,finland=finnish,france=french,gabon=gabonese,gambia=gambian,georgian,germany=german,ghana=ghanaian,greece=greek,grenada=grenadian,guatemala=guatemalan,guinea=guinean,guyana=guyanese,haiti=haitian,honduras=honduran,hungary=hungarian,iceland=icelandic,india=indian,indonesia=indonesian,iran=iranian,iraq=iraqi,ireland=irish,israel=israeli,italy=italian,jamaica=jamaican,japan=japanese,jordan=jordanian,kazakhstan=kazakh=kazakhstani,kenya=kenyan,kosovo=kosovar,kuwait=kuwaiti,kyrgyzstan=kyrgyz,laos=laotian=lao,latvia=latvian,lebanon=lebanese,lesotho=basotho,liberia=liberian,libya=libyan,liechtenstein,lithuania=lithuanian,luxembourg,madagascar=malagasy,malawi=malawian,malaysia=malaysian,maldives=maldivian,mali=malian,malta=maltese,mauritania=mauritanian,mauritius=mauritian,mexico=mexican,moldova=moldovan,monaco=monegasque,mongolia=mongolian,montenegro=montenegrin,morocco=moroccan,mozambique=mozambican,myanmar=burma=burmese,namibia=namibian,nepal=nepalese=nepali,netherlands=dutch,new zealand=new zealander,nicaragua=nicaraguan,niger=nigerien,nigeria=nigerian,north korea=north korean,north macedonia=macedonia=macedonian,norway=norwegian,oman=omani,pakistan=pakistani,palestine=palestinian,panama=panamanian,papua new guinea,paraguay=paraguayan,peru=peruvian,philippines=philippine=filipino,poland=polish,portugal=portuguese,qatar=qatari,romania=romanian,russia=russian=soviet,rwanda=rwandan,samoa=samoan,saudi arabia=saudi=saudi arabian,senegal=senegalese,serbia=serbian,seychelles=seychellois,sierra leone=sierra leonean,singapore=singaporean,slovakia=slovak=slovakian,slovenia=slovenian=slovene,somalia=somali,south africa=south african,south korea=south korean,south sudan=south sudanese,spain=spanish,sri lanka=sri lankan,sudan=sudanese,suriname=surinamese,sweden=swedish,switzerland=swiss,syria=syrian,taiwan=taiwanese,tajikistan=tajik,tanzania=tanzanian,thailand=thai,togo=togolese,tonga=tongan,trinidad and tobago=trinidadian,tunisia=tunisian,turkey=turkiye=turkish,turkmenistan=turkmen,uganda=ugandan,ukraine=ukrainian,united arab emirates=uae=emirati,united kingdom=uk=great britain=britain=british=england=english=scotland=scottish=wales=welsh=northern ireland=northern irish,united states=us=usa=american,uruguay=uruguayan,uzbekistan=uzbek,vanuatu,venezuela=venezuelan,vietnam=vietnamese,yemen=yemeni,zambia=zambian,zimbabwe=zimbabwean';

const LONGEST = 4;

const nations: ReadonlyMap<string, string> = new Map(
  NATIONS.split(',').flatMap((entry) => {
    const forms = entry.split('=');
    return forms.map((form) => [form, forms[0]!] as const);
  }),
);

/** The nations that the words name, the longest form first: "south korean" is not Korean. */
export function nationsIn(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    let size = Math.min(LONGEST, words.length - at);
    while (size > 0 && !nations.has(words.slice(at, at + size).join(' '))) size--;
    if (size > 0) found.add(nations.get(words.slice(at, at + size).join(' '))!);
    at += Math.max(size, 1);
  }
  return found;
}
