/** Tells the name of a news agency or a paper where one stands in brackets or at the head of a dateline. */

/** National and international agencies and wires, in lower case. */
const KNOWN = new Set(
  (
    'aa aap abna abp adnkronos aei afp agerpres aki ana ana-mpa anadolu andina angop ani anp ansa antara ap apa aps armenpress associated_press ' +
    'ats azertac bbc belga belta bernama bloomberg bna bss bta business_wire cana canadian_press cbc centraleuropeannews cp cna cnn cnw cns ddp deutsche_presse-agentur dpa ' +
    'dow_jones efe ena eph europa_press fena fides gna globe_newswire globenewswire hina ians iina ina inter_press_service interfax ips irin irna isna itar-tass jiji kazinform ' +
    'kuna kyodo kyodo_news lankapuvath lusa maghreb_arabe_presse map marketwatch marketwired mena mna montsame mti nan nna notimex novosti npr ntb ntb-afp onasa pa pap pti pr_newswire prensa_latina presse_canadienne ' +
    'press_association press_trust_of_india prnewswire qna reuter reuters ria ria_novosti ritzau rfe/rl rferl rtr saba sana sapa shafaq slp spa sta stt suna syria tanjug tasnim tasr tass telam tna ' +
    'tt ukrinform uni unb una united_press_international upi vna voa wafa wam xinhua xinhuanet yonhap zuma'
  )
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
);

/** A word that names of media and agencies end or go on with. */
const MEDIA_WORD =
  /^(?:news|newswire|newswires|press|agency|agencies|wire|wires|times|post|herald|tribune|gazette|bulletin|service|services|radio|tv|television|online|journal|chronicle|guardian|monitor|today|dispatch|media|features|staff|correspondent|bureau|presse|agence|agentur)$/;

/** True for what is an agency by its name ("AP", "dpa/tmn", "Borneo Bulletin/ANN"). `name` is as written. */
export function isAgency(name: string): boolean {
  const lower = name.toLowerCase().trim();
  if (KNOWN.has(lower)) return true;
  if (lower.split('/').some((part) => KNOWN.has(part.trim()))) return true;
  return hasMediaWord(lower);
}

export function hasMediaWord(lower: string): boolean {
  return lower.split(/[\s/]+/).some((word) => MEDIA_WORD.test(word));
}
