/** The small gazetteer that stands in for the model file: countries, nationalities, large cities, common given names. */

import { fold } from '../names/fold.ts';
import { type Gazetteer, GOES_ON, NameList } from '../names/gazetteer.ts';
import { extendHash, hashWord } from '../names/wordHash.ts';

const lists: readonly (readonly [number, string])[] = [
  [
    NameList.country,
    'Afghanistan,Albania,Algeria,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahrain,Bangladesh,Belarus,Belgium,Benin,Bolivia,Bosnia,Botswana,Brazil,Britain,Bulgaria,Burundi,Cambodia,Cameroon,Canada,Chad,Chile,China,Colombia,Congo,Costa Rica,Croatia,Cuba,Cyprus,Czech Republic,Denmark,Ecuador,Egypt,England,Eritrea,Estonia,Ethiopia,Finland,France,Georgia,Germany,Ghana,Greece,Guatemala,Haiti,Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Liberia,Libya,Lithuania,Luxembourg,Malaysia,Mali,Malta,Mexico,Moldova,Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nepal,Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea,North Macedonia,Norway,Oman,Pakistan,Palestine,Panama,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,Saudi Arabia,Scotland,Senegal,Serbia,Singapore,Slovakia,Slovenia,Somalia,South Africa,South Korea,Spain,Sri Lanka,Sudan,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Tunisia,Turkey,Turkmenistan,Uganda,Ukraine,United Arab Emirates,United Kingdom,United States,Uruguay,Uzbekistan,Venezuela,Vietnam,Wales,Yemen,Zambia,Zimbabwe,U.S.,U.K.,UK,USA,Europe,Africa,Asia,Middle East',
  ],
  [
    NameList.group,
    'Afghan,African,Albanian,Algerian,American,Arab,Argentine,Armenian,Asian,Australian,Austrian,Belgian,Bosnian,Brazilian,British,Bulgarian,Canadian,Catholic,Chilean,Chinese,Christian,Colombian,Croatian,Cuban,Czech,Danish,Democrat,Democratic,Dutch,Egyptian,English,Ethiopian,European,Finnish,French,Georgian,German,Greek,Hindu,Hungarian,Indian,Indonesian,Iranian,Iraqi,Irish,Islamic,Israeli,Italian,Japanese,Jewish,Jordanian,Kenyan,Korean,Kosovar,Kurdish,Lebanese,Libyan,Lithuanian,Malaysian,Mexican,Moroccan,Muslim,Nigerian,Norwegian,Orthodox,Pakistani,Palestinian,Peruvian,Polish,Portuguese,Protestant,Republican,Romanian,Russian,Saudi,Scottish,Serb,Serbian,Shiite,Slovak,Somali,South African,South Korean,North Korean,Spanish,Sudanese,Sunni,Swedish,Swiss,Syrian,Thai,Tunisian,Turkish,Ugandan,Ukrainian,Venezuelan,Vietnamese,Welsh,Yemeni',
  ],
  [
    NameList.capital | NameList.bigCity,
    'Abu Dhabi,Addis Ababa,Algiers,Amman,Amsterdam,Ankara,Athens,Baghdad,Baku,Bangkok,Beijing,Beirut,Belgrade,Berlin,Bern,Bogota,Brasilia,Bratislava,Brussels,Bucharest,Budapest,Buenos Aires,Cairo,Canberra,Caracas,Copenhagen,Damascus,Dhaka,Doha,Dublin,Havana,Helsinki,Islamabad,Jakarta,Jerusalem,Kabul,Kampala,Khartoum,Kiev,Kyiv,Kuala Lumpur,Lima,Lisbon,Ljubljana,London,Madrid,Manila,Mexico City,Minsk,Moscow,Nairobi,New Delhi,Nicosia,Oslo,Ottawa,Paris,Prague,Pretoria,Pristina,Quito,Rabat,Riga,Riyadh,Rome,Santiago,Sarajevo,Seoul,Skopje,Sofia,Stockholm,Taipei,Tallinn,Tbilisi,Tehran,Tirana,Tokyo,Tripoli,Tunis,Vienna,Vilnius,Warsaw,Washington,Yerevan,Zagreb',
  ],
  [
    NameList.bigCity,
    'Barcelona,Boston,Chicago,Dubai,Frankfurt,Geneva,Hamburg,Hong Kong,Istanbul,Johannesburg,Karachi,Lagos,Los Angeles,Milan,Montreal,Mumbai,Munich,New York,Philadelphia,San Francisco,Sao Paulo,Shanghai,St. Petersburg,Sydney,Tel Aviv,The Hague,Toronto,Zurich',
  ],
  [
    NameList.givenName,
    'Abdul,Abdullah,Ahmed,Alan,Alexander,Ali,Alice,Andrew,Angela,Anna,Anne,Anthony,Antonio,Barbara,Benjamin,Boris,Carlos,Carol,Charles,Christian,Christine,Christopher,Daniel,David,Diana,Dmitry,Donald,Edward,Elena,Elizabeth,Emily,Emma,Emmanuel,Eric,Fatima,Francis,Francisco,Frank,George,Grace,Hans,Hassan,Helen,Henry,Hussein,Ibrahim,Igor,Ivan,Jack,James,Jan,Jane,Jean,Jennifer,Joe,John,Jorge,Jose,Josef,Joseph,Juan,Karen,Karl,Kate,Kevin,Laura,Lisa,Luis,Manuel,Maria,Marie,Mark,Martin,Mary,Michael,Michel,Miguel,Mikhail,Mohamed,Mohammad,Mohammed,Mustafa,Nancy,Nicolas,Nikolai,Olga,Oliver,Omar,Patrick,Paul,Pedro,Peter,Philip,Pierre,Richard,Robert,Roger,Ronald,Samuel,Sandra,Sara,Sarah,Scott,Sergei,Simon,Stephen,Steven,Susan,Thomas,Tim,Tom,Vladimir,William,Yusuf',
  ],
  [
    NameList.organization,
    'European Union,EU,United Nations,UN,U.N.,NATO,World Bank,International Monetary Fund,IMF,Associated Press,AP,Reuters,AFP,BBC,CNN,African Union,Red Cross,Security Council,European Commission,European Parliament,Congress,Senate,Pentagon,Kremlin',
  ],
];

export function builtInGazetteer(): Gazetteer {
  let phrases: Map<number, number> | undefined;
  return {
    lookup(hash) {
      phrases ??= indexPhrases();
      return phrases.get(hash) ?? 0;
    },
  };
}

function indexPhrases(): Map<number, number> {
  const index = new Map<number, number>();
  for (const [list, phrases] of lists)
    for (const phrase of phrases.split(',')) {
      const words = phrase.split(' ');
      let hash = 0;
      for (const [at, word] of words.entries()) {
        hash = extendHash(hash, hashWord(fold(word.toLowerCase())));
        index.set(hash, (index.get(hash) ?? 0) | (at + 1 < words.length ? GOES_ON : list));
      }
    }
  return index;
}
