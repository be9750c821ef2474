/** A president, prime minister or chancellor acts as one outside of the term: "President Reagan said in 1995". */

import type { Fix } from '../analysis.ts';
import { compareDates, formatIso } from '../time/plainDate.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { type KnownTime, toldTime } from './claims/knownTime.ts';
import { type Holder, holdersNamed, isInOffice, type Office } from './facts/officeHolders.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import { before, behind } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';

export const roleOutOfTerm: Check = {
  code: 'date/role-out-of-term',
  severity: 'information',
  summary: 'A president, prime minister or chancellor is told to act at a time outside of the term.',
  example: '“President Reagan said in 1995”: his term ended in 1989',
  guards:
    'Only with a verb of a deed and its date in one clause. Silent on “former”, “then” and the like anywhere in the article for that person, where the article itself is of the term, where another holder of the name fits, ' +
    'before the term on all but deeds of office (signed, vetoed, nominated), and inside quotation marks. A surname alone counts only where it can be nobody else.',
  find: (view) => timesThat(view, isDeed).flatMap((t) => judge(view, t)),
};

const title = String.raw`(?<title>(?:(?:U\.S\.|US|American)\s)?(?:(?:[Vv]ice[ -])?[Pp]resident|[Pp]rime\s[Mm]inister|[Cc]hancellor))\s(?<name>(?:de\s)?\p{Lu}[\p{L}.]*(?:\s(?:de\s)?\p{Lu}[\p{L}.]*){0,3})`;
const ofOffice = 'signed|vetoed|nominated|appointed|ordered|pardoned|issued|fired|declared|authorized|authorised';
const verb = `(?<verb>said|told|announced|met|visited|addressed|spoke|warned|urged|arrived|welcomed|hosted|flew|travelled|traveled|laid|opened|launched|inaugurated|unveiled|approved|received|chaired|convened|dissolved|resigned|led|toured|backed|refused|rejected|proposed|pledged|promised|vowed|agreed|called|held|sent|imposed|lifted|banned|named|commissioned|dedicated|introduced|decided|insisted|accused|criticised|criticized|praised|defended|presented|took|made|gave|cut|raised|won|lost|${ofOffice})`;
const unlike = String.raw`(?:(?!\b(?:that|which|who|whose|when|before|after|since|until|if|would|had|library|book|memoirs?|autobiography|diary|diaries|essay|column|lecture|testimony|deposition|documentary|film|interview|speech|letter|published|released|quoted|recalled|article)\b)[^.;:()“”"])`;
const deedBehind = new RegExp(
  String.raw`(?<left>(?:^|[\s"“])(?:(?![Vv]ice\b)\S+\s)?)${title}\s${verb}\b${unlike}{0,60}?\s(?:in|on)\s(?:the\s\p{Ll}+\sof\s)?$`,
  'u',
);
/** "Was signed by President Ronald Reagan in". */
const deedBy = new RegExp(
  String.raw`\b(?<verb>signed|vetoed|nominated|appointed|ordered|pardoned|issued|fired|opened|inaugurated|launched|dedicated|unveiled|approved|announced)(?:\sinto\slaw)?\sby\s(?<left>(?:(?:then[- ]|former\s|the\s)?[\p{L}.-]+\s)?)${title}\s(?:in|on)\s$`,
  'u',
);
const deedAhead = new RegExp(String.raw`^,?\s(?<left>(?:\p{Lu}[\p{L}.-]+\s)?)${title}\s${verb}\b`, 'u');
const notNow =
  /(?:\b(?:for|after|of|about|under|honou?ring|like|than|on)|former|ex|late|then|future|one-time|onetime|past|first|next|incoming|outgoing|elect|acting|university|company|club|union|bank|league|federation)[-\s]+$/i;

interface Deed {
  readonly office: Office;
  /** The capitalised word before the title. */
  readonly nation: string | undefined;
  /** As written. */
  readonly title: string;
  readonly name: string;
  readonly verb: string;
  /** Offset of the title. */
  readonly start: number;
}

function isDeed(view: CheckView, t: TimeInContext): boolean {
  return deedAt(view, t) !== undefined;
}

function deedAt(view: CheckView, t: TimeInContext): Deed | undefined {
  if (!t.written?.year) return undefined;
  const left = before(view, t.time.span, t.sentence, 160);
  const ahead = /^["“]?(?:In|On)\s$/.test(left) ? behind(view, t.time.span, t.sentence, 90) : undefined;
  const found = ahead === undefined ? (deedBehind.exec(left) ?? deedBy.exec(left)) : deedAhead.exec(ahead);
  if (!found || notNow.test(found.groups!.left!)) return undefined;
  const { title, name, verb } = found.groups!;
  const offset = ahead === undefined ? t.time.span.start - left.length : t.time.span.end;
  return {
    office: officeOf(title!),
    nation: /(?<nation>[\p{Lu}][\p{L}.]+)[-\s]$/u.exec(found.groups!.left!)?.groups?.nation,
    title: title!,
    name: name!,
    verb: verb!,
    start: offset + found.index + found[0].indexOf(title!, found.groups!.left!.length),
  };
}

function officeOf(title: string): Office {
  if (/chancellor/i.test(title)) return 'chancellor';
  if (/minister/i.test(title)) return 'prime minister';
  return /vice/i.test(title) ? 'vice president' : 'president';
}

const demonym = /(?:an|ish|ese|ch|sh|i|ean|ine|ss|Czech|Greek|Thai|Zealand)$/;

function judge(view: CheckView, t: TimeInContext): Draft[] {
  const deed = deedAt(view, t);
  const told = toldTime(t);
  if (!deed || !told || t.block !== 'paragraph' || isQuoted(view, t.time.span) || isDenied(view, t)) return [];
  const named = holdersNamed(deed.office, deed.name);
  if (named.length === 0 || named.some((one) => isInOffice(one, told.first, told.last))) return [];
  // "President Trump said in 2015" is right as long as he is the president.
  if (view.days.some((day) => named.some((one) => isInOffice(one, day, day)))) return [];
  const holder = named.length === 1 ? named[0]! : undefined;
  // “French President Bush” is somebody else.
  if (deed.nation && demonym.test(deed.nation) && !holder?.nation.includes(deed.nation)) return [];
  if (!holder || isFormerInArticle(view, holder)) return [];
  const isAfter = compareDates(told.first, holder.terms.at(-1)!.last) > 0;
  if (!isAfter && !isOfOffice.test(deed.verb)) return [];
  const term = nearestTerm(holder, told);
  return [
    {
      span: t.time.span,
      message: message('date/role-out-of-term', {
        person: holder.name,
        office: deed.office,
        first: formatIso(term.first),
        last: formatIso(term.last),
      }),
      fixes: isAfter ? former(view, deed) : [],
      explains: [t.time],
    },
  ];
}

const isOfOffice = new RegExp(`^(?:${ofOffice})$`);

/** The last one that was over by then, else the first. */
function nearestTerm({ terms }: Holder, told: KnownTime): Holder['terms'][number] {
  return terms.findLast(({ last }) => compareDates(last, told.first) < 0) ?? terms[0]!;
}

/** "Former President Reagan" somewhere: the title in later mentions is an honour. */
function isFormerInArticle(view: CheckView, { surnames }: Holder): boolean {
  const surname = `(?:${surnames.join('|')})`;
  const question = `former ${surname}`;
  const answer = view.told.get(question) as boolean | undefined;
  if (answer !== undefined) return answer;
  const said = new RegExp(
    String.raw`\b(?:[Ff]ormer|[Ee]x|[Ll]ate|[Tt]hen|[Ff]uture)[-\s](?:(?:U\.S\.|US|American)\s)?(?:[\p{Lu}][\p{L}.]*\s)?(?:[Vv]ice[ -])?(?:[Pp]resident\s|[Pp]rime\s[Mm]inister\s|[Cc]hancellor\s)?(?:[\p{Lu}][\p{L}.]*\s){0,3}${surname}\b|\b${surname},\s(?:the|a)\s(?:former|late|ex)`,
    'u',
  );
  view.told.set(question, said.test(view.text));
  return view.told.get(question) as boolean;
}

function former(view: CheckView, { title, start }: Deed): Fix[] {
  const opens = /(?:^|[.!?]["”]?\s|\n)$/.test(view.text.slice(Math.max(0, start - 3), start));
  const newText = `${opens ? 'Former' : 'former'} ${title}`;
  const span = { start, end: start + title.length };
  return [{ title: message('fix/replace', { text: newText }), edits: [{ span, newText }] }];
}
