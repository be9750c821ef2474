/** Tells whether a text reads as a news article. A leaf: the client asks it too, before there is a server. */

const READ = 20_000;
const MAX_LINES = 500;
/** Of all letters, the share that has to stand in sentences. */
const PROSE_SHARE = 0.55;
const LIST_SHARE = 0.3;
const ENOUGH = 2;

/** Reads at most the first 20,000 units. Linear. */
export function looksLikeArticle(text: string): boolean {
  const head = text.slice(0, READ);
  if (head.trim().length < 80 || holdsBinary(head)) return false;
  const { lines, hasFields } = splitLines(head);
  if (!lines.length || isOfAnotherKind(head, lines)) return false;
  const shape = measure(lines);
  if (shape.prose === 0 || shape.proseLetters < shape.letters * PROSE_SHARE) return false;
  if (shape.lists + shape.code > Math.max(1, (shape.lines + shape.prose) * LIST_SHARE)) return false;
  const prose = shape.text;
  return evidence(head, lines, prose, hasFields) >= ENOUGH - (shape.prose >= 6 ? 0.5 : 0);
}

function holdsBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\u0000-\u0008\u000e-\u001f]/.test(text);
}

/** The lines that are not blank, front matter left out, lines of a paragraph that was wrapped by hand joined. */
function splitLines(text: string): { readonly lines: string[]; readonly hasFields: boolean } {
  const raw = text.split(/\r\n|[\n\r\u2028\u2029]/).slice(0, MAX_LINES);
  const front = frontMatterEnd(raw);
  const lines: string[] = [];
  let isFollowing = false;
  for (const line of raw.slice(front.end)) {
    const trimmed = line.trim();
    const last = lines.at(-1);
    if (last !== undefined && isFollowing && trimmed && wraps(last, trimmed))
      lines[lines.length - 1] = `${last} ${trimmed}`;
    else if (trimmed) lines.push(trimmed);
    isFollowing = trimmed.length >= 45 && trimmed.length <= 100;
  }
  return { lines, hasFields: front.isArticle };
}

/** A line that goes on where the one before left a sentence open. */
function wraps(before: string, line: string): boolean {
  if (/^(?:[-*•#>|{}[\]<]|\d+[.)] )/.test(line)) return false;
  return /^\p{Ll}/u.test(line) || (line.length >= 40 && !/[.!?:;{}”"]$/.test(before));
}

function frontMatterEnd(lines: readonly string[]): { readonly end: number; readonly isArticle: boolean } {
  const first = lines.findIndex((line) => line.trim() !== '');
  const fence = lines[first]?.trim().replace('\ufeff', '');
  if (fence !== '---' && fence !== '+++') return { end: 0, isArticle: false };
  const close = fence === '---' ? /^(?:---|\.\.\.)\s*$/ : /^\+\+\+\s*$/;
  for (let i = first + 1; i < lines.length && i < first + 100; i++)
    if (close.test(lines[i]!)) {
      const fields = lines.slice(first + 1, i).join('\n');
      return {
        end: i + 1,
        isArticle:
          /^(?:title|headline)\s*[:=]/im.test(fields) &&
          /^(?:date|published|author|byline|dateline|agency)\s*[:=]/im.test(fields),
      };
    }
  return { end: 0, isArticle: false };
}

const LEGAL =
  /permission is hereby granted|without warrant(?:y|ies)|provided "as is"|redistribution and use in|terms and conditions for use|licensed under the|general public licen[cs]e|hereinafter|this agreement|terms of service/i;
const CODE =
  /```|^#!\/|^\s*(?:#include|import .+ from |from \S+ import |public class |function \w+\(|def \w+\(|<\?xml|<!doctype|<html)/im;
const MANUAL =
  /\b(?:npm (?:i|install|run)|pip install|apt(?:-get)? install|yarn add|git clone|brew install|cargo (?:add|build)|sudo )|\[!\[|^#+ *(?:installation|usage|getting started|licen[cs]e|changelog|api|contributing|table of contents)\b/im;
const OFFICE =
  /^(?:#* *)?(?:minutes\b|agenda\b|attendees\b|apologies\b|present:|action items?\b|to-?do\b|shopping list|ingredients\b|dear \p{Lu}|hi \p{Lu}?\w+,|hello \w+,|chapter (?:\d+|[ivxl]+|one)\b)/iu;
const MAIL_FIELD = /^>? ?(?:From|To|Cc|Bcc|Subject|Sent|Reply-To|Message-ID|Received|Return-Path): /i;

/** Licence, program, manual, minutes, mail: what no single sentence of prose can make an article. */
function isOfAnotherKind(text: string, lines: readonly string[]): boolean {
  if (LEGAL.test(text) || CODE.test(text) || MANUAL.test(text)) return true;
  const head = lines.slice(0, 12);
  if (head.some((line) => OFFICE.test(line))) return true;
  if (lines.filter((line) => MAIL_FIELD.test(line)).length >= 2) return true;
  const quoted = lines.filter((line) => line.startsWith('>')).length;
  return quoted >= 3 || /^(?:On|Am|Le) .{5,80} wrote:$/m.test(text);
}

interface Shape {
  readonly lines: number;
  readonly letters: number;
  /** Lines that consist of sentences. */
  readonly prose: number;
  readonly proseLetters: number;
  readonly lists: number;
  readonly code: number;
  readonly text: string;
}

function measure(lines: readonly string[]): Shape {
  let letters = 0;
  let proseLetters = 0;
  let lists = 0;
  let code = 0;
  const prose: string[] = [];
  for (const line of lines) {
    const own = countLetters(line);
    letters += own;
    if (isListItem(line)) lists++;
    else if (isCode(line)) code++;
    else if (isProse(line, own)) {
      prose.push(line);
      proseLetters += own;
    }
  }
  return { lines: lines.length, letters, prose: prose.length, proseLetters, lists, code, text: prose.join('\n') };
}

function countLetters(line: string): number {
  return line.replace(/[^\p{L}]/gu, '').length;
}

function isListItem(line: string): boolean {
  return /^(?:[-*+•] |[-*+] ?\[[ xX]\]|\d{1,3}[.)] |\|)/.test(line) && !/^-{1,2} ?\p{Lu}.{80}/u.test(line);
}

/** Log lines, tables with separators, program text, settings. */
function isCode(line: string): boolean {
  if (
    /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:|\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b|\w{3} +\d+ \d\d:\d\d:\d\d )/.test(
      line,
    )
  )
    return true;
  if (/[;{}]$|^[<{}[\]]|=>|[=!]=|\w\(\)|::|<\/?\w+>/.test(line) && !/^\[(?:Photo|Picture|Image)/i.test(line))
    return true;
  return /^[\w.-]+\s*=[^=]/.test(line) || (line.split(/[,;\t]/).length > 4 && !/, | ; /.test(line));
}

/** Words in lower case, mostly letters, and a stop at the end. */
function isProse(line: string, letters: number): boolean {
  const words = line.split(/\s+/).length;
  if (words < 8 || letters < line.length * 0.65) return false;
  const stops = /[.!?…][”"'’»)\]]*(?:\s|$)/.test(line);
  return stops && (line.match(/(?:^|\s)\p{Ll}+/gu)?.length ?? 0) >= words * 0.3;
}

const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M}'’. -]{2,40}(?:[,/] ?[\p{L}. '’-]{2,30}){0,3}(?:, ?[^()]{3,24})?(?: ?\([^()]{2,30}\))? ?[—–:_-]|[\p{Lu}][\p{L}'’. ,/-]{2,50}(?:\([^()]{2,24}\) ?){1,2}[—–-]|.{2,60}\((?:AP|AFP|Reuters|dpa|PTI|ANI|Xinhua|IPS|UPI|TASS|IANS|EFE|NTB|Kyodo|Yonhap)\))/u;
const BYLINE = /^(?:By|BY) \p{Lu}[\p{L}'’.-]+(?: |$)/u;
const STAMP = /^(?:published|updated|last updated|posted|date|source|byline|by line|author|dateline)\b ?:? ?\S/i;
/** A line of its own under the headline. */
const DATE_ALONE =
  /^(?:\p{Lu}[\p{L}. ]{1,30}[ ,]+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} \p{Lu}\p{L}{2,8},? \d{4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4})\b.{0,24}$/u;
const REPORTED =
  /\b(?:said|says|told|announced|reported|reports|according to|confirmed|added|warned|accused|denied|spokes(?:man|woman|person)|statement|officials|police|died|killed|injured|arrested|elected|resigned|voted)\b/g;
const WEEKDAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tonight|recently|last (?:week|month|year)|this (?:week|month|year))\b/g;
const DATED =
  /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|April|May|June|July|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?) \d{1,4}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bin (?:19|20)\d\d\b/g;
const PUBLIC =
  /\b(?:president|minister|government|parliament|court|police|mayor|council|party|election|company|union|ministry|prime minister|chairman|chief executive|secretary|judge|troops|voters|team|match|coach|shares|profit|percent|per cent|million|billion)\b/gi;
const READER = /\b(?:you|your|click|please|we recommend|i think|my)\b/gi;

/** Points for what news has and other prose lacks. */
function evidence(text: string, lines: readonly string[], prose: string, hasFields: boolean): number {
  const words = prose.split(/\s+/).length;
  const head = lines.slice(0, 8);
  let points = hasFields ? 2 : 0;
  if (lines.slice(0, 10).some((line) => DATELINE.test(line.slice(0, 120)))) points += 2;
  if (head.some((line) => line.length < 120 && BYLINE.test(line))) points += 1.5;
  if (head.some((line) => line.length < 90 && (STAMP.test(line) || DATE_ALONE.test(line)))) points += 1.5;
  points += Math.min(2, count(prose, REPORTED) * 0.75);
  points += Math.min(1.5, count(prose, WEEKDAY) * 0.75);
  points += Math.min(1.5, count(prose, DATED) * 0.75);
  points += Math.min(1.5, count(prose, PUBLIC) * 0.5);
  if (/[“"„«][^”"“»]{12,}[”"“»]/.test(prose)) points += 0.5;
  if (names(prose) > words * 0.02) points += 0.5;
  const unquoted = prose.replace(/[“"][^”"]*[”"]/g, '');
  if (count(unquoted, READER) > words * 0.02) points -= 3;
  if (/https?:\/\/\S+/.test(text) && count(text, /https?:\/\//g) > lines.length * 0.2) points -= 1;
  return points;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Runs of two capitals and more inside sentences: names of people and bodies. */
function names(prose: string): number {
  return count(prose, /[\p{Ll},] \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu);
}
