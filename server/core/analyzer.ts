/** The pipeline, in order: paragraphs → their readings → structure → names by the article's facts → dates → entities → checks. */

import type { ArticleAnalysis, Caseless } from './analysis.ts';
import type { NamedParagraph } from './article.ts';
import { type CaseReader, caselessOf, readCased } from './casedReading.ts';
import type { CheckOptions } from './checks/check.ts';
import type { CheckMemory } from './checks/checkMemory.ts';
import { checkArticle } from './checks/runChecks.ts';
import { asWritten } from './entities/asWritten.ts';
import type { PlaceReadings } from './entities/grounding.ts';
import { type NameReading, readNames } from './entities/nameReading.ts';
import { groundPlaces } from './entities/places.ts';
import { type EntityMemory, resolveEntities } from './entities/resolveEntities.ts';
import { interleave } from './interleave.ts';
import { type DegradedReason, openModel } from './model/openModel.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { openTokens } from './names/openTokens.ts';
import { recognizeNames } from './names/recognizeNames.ts';
import type { Tagger } from './names/tagger/tagger.ts';
import { type ArticleProfile, factsFor, mergeProfiles, type WordProfile } from './names/wordProfile.ts';
import { type ParagraphReading, readParagraph } from './paragraphReading.ts';
import { findDocumentTime } from './structure/documentTime.ts';
import type { StructureMemory } from './structure/keptParts.ts';
import { readStructure } from './structure/readStructure.ts';
import { splitParagraphs } from './text/paragraphs.ts';
import { itemBefore, sameEnds } from './text/sameEnds.ts';
import type { PlainDate } from './time/plainDate.ts';
import { resolveTimes, type TimesMemory } from './time/resolveTimes.ts';
import type { DateOrder } from './time/timeCounts.ts';
import { createWordTable, type WordTable } from './words/wordTable.ts';

export interface AnalysisContext {
  /** The article's day, where the user gave it; else it is sought in the article. */
  readonly documentTime?: PlainDate;
  /** Name of the file without its folders: it may tell the day. */
  readonly fileName?: string;
  /** How "03/04" is read where nothing in the article tells. Default `auto`. */
  readonly dateOrder?: DateOrder;
  /** Severities of checks other than their own, by code: "off" silences a rule. */
  readonly severities?: CheckOptions['severities'];
  /** False leaves the checks out: no findings, for those who want the names alone. */
  readonly checks?: boolean;
}

/** An analysis and what the next one may take over from it. */
export interface Analyzed {
  readonly article: ArticleAnalysis;
  readonly memory: Memory;
  /** How much was done anew, for tests and the bench. */
  readonly work: Work;
}

/** Opaque. */
export interface Memory {
  readonly paragraphs: readonly Remembered[];
  readonly caseless: Caseless | undefined;
  readonly profile: ArticleProfile | undefined;
  readonly structure: StructureMemory | undefined;
  readonly times: TimesMemory | undefined;
  readonly entities: EntityMemory | undefined;
  readonly checks: CheckMemory | undefined;
}

interface Remembered {
  readonly reading: ParagraphReading;
  readonly facts: WordProfile;
  readonly names: readonly NameReading[];
  readonly open: readonly number[];
}

export interface Work {
  /** Paragraphs. */
  readonly paragraphs: number;
  /** Paragraphs that were tokenised, and their dates sought. */
  readonly read: number;
  /** Paragraphs whose names were sought. */
  readonly tagged: number;
  /** Names that were linked to entities: all of the article, or none where they and what links them stay what they were. */
  readonly linked: number;
}

export interface Analyzer {
  /**
   * Total: no text makes it throw. Pure: the same text and context give the same article, whatever `previous` is.
   * `previous` only saves work.
   */
  analyze(text: string, context?: AnalysisContext, previous?: Analyzed): Analyzed;
  /** The same, with a pause after every paragraph that was worked on and between the later stages, so that the caller can stop it. */
  analyzeInSteps(text: string, context?: AnalysisContext, previous?: Analyzed): Generator<void, Analyzed, void>;
  /** Where the article's places are on the map, found when asked for; none without the model file. Pure. */
  groundPlaces(article: ArticleAnalysis): PlaceReadings;
  /** Why it works by rules alone; undefined when the model file is whole. */
  readonly degraded?: DegradedReason;
}

/** `model` is the content of `model.bin`; its parts are decoded when first needed. */
export function createAnalyzer(model?: Uint8Array): Analyzer {
  const { gazetteer, tagger, atlas, degraded } = openModel(model);
  const words = createWordTable();
  const analyzeInSteps: Analyzer['analyzeInSteps'] = (text, context = {}, previous) =>
    pipeline(gazetteer, tagger, words, text, context, previous?.memory ?? nothing);
  return {
    analyzeInSteps,
    groundPlaces: (article) => groundPlaces(article, atlas),
    analyze(text, context, previous) {
      const steps = analyzeInSteps(text, context, previous);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
    ...(degraded && { degraded }),
  };
}

const nothing: Memory = {
  paragraphs: [],
  caseless: undefined,
  profile: undefined,
  structure: undefined,
  times: undefined,
  entities: undefined,
  checks: undefined,
};

function* pipeline(
  gazetteer: Gazetteer,
  tagger: Tagger | undefined,
  words: WordTable,
  text: string,
  context: AnalysisContext,
  before: Memory,
): Generator<void, Analyzed, void> {
  const spans = splitParagraphs(text);
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  const caseless = caselessOf(text);
  const known = recall(before.caseless === caseless ? before.paragraphs : [], texts);
  const caseReader: CaseReader | undefined = caseless && tagger && { gazetteer, tagger, words };

  const readings: ParagraphReading[] = [];
  const readNow = new Map<string, ParagraphReading>();
  for (let i = 0; i < texts.length; i++) {
    const own = texts[i]!;
    let reading = known[i]?.reading ?? readNow.get(own);
    if (!reading) {
      const plain = readParagraph(own, gazetteer, words);
      const cased = caseless && caseReader && readCased(plain, caseless, caseReader);
      reading = cased ? { ...plain, cased } : plain;
      readNow.set(own, reading);
      yield;
    }
    readings.push(reading);
  }

  const profiles = readings.map((reading) => namesFrom(reading).profile);
  const { profile, changed } = mergeProfiles(profiles, before.profile);
  const paragraphs: Remembered[] = [];
  const taggedNow = new Map<ParagraphReading, Remembered>();
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]!;
    const cased = namesFrom(reading);
    const old = known[i];
    let own = old && stillHolds(old.facts, profile.facts, changed) ? old : taggedNow.get(reading);
    if (!own) {
      const facts = factsFor(cased.profile, profile.facts);
      const names = recognizeNames(cased, facts, tagger);
      own = { reading, facts, names: readNames(cased, names), open: openTokens(cased, names) };
      taggedNow.set(reading, own);
      yield;
    }
    paragraphs.push(own);
  }

  const structure = readStructure(text, spans, readings, before.structure);
  yield;
  const located = readings.map((reading, i): NamedParagraph => {
    const { names, open } = paragraphs[i]!;
    return { start: spans[i]!.start, kind: structure.blocks[i]!.kind, reading, names, open };
  });
  const documentTime = findDocumentTime(text, structure, located, {
    ...(context.documentTime && { given: context.documentTime }),
    ...(context.fileName !== undefined && { fileName: context.fileName }),
    ...(context.dateOrder && { dateOrder: context.dateOrder }),
  });
  yield;
  const { times, memory } = resolveTimes(
    located,
    documentTime,
    { dateOrder: context.dateOrder ?? 'auto' },
    before.times,
  );
  yield;
  const named = caseless ? located.map((own) => ({ ...own, reading: namesFrom(own.reading) })) : located;
  const names = resolveEntities(named, profile.facts, before.entities);
  yield;
  const written = caseless ? asWritten(text, names) : names;
  const { mentions, entities } = interleave(written.mentions, written.entities, times);
  const checked =
    context.checks === false
      ? undefined
      : checkArticle(
          {
            text,
            structure,
            documentTime,
            mentions,
            entities,
            cues: readings.map((reading) => reading.cues),
            paragraphs: readings,
          },
          {
            ...(context.dateOrder && { dateOrder: context.dateOrder }),
            ...(context.fileName !== undefined && { fileName: context.fileName }),
            ...(context.severities && { severities: context.severities }),
          },
          before.checks,
        );
  return {
    article: {
      text,
      structure,
      documentTime,
      ...(caseless && { caseless }),
      mentions,
      entities,
      findings: checked?.findings ?? [],
    },
    memory: {
      paragraphs,
      caseless,
      profile,
      structure: { spans, readings, structure },
      times: memory,
      entities: names.memory,
      checks: checked?.memory,
    },
    work: { paragraphs: spans.length, read: readNow.size, tagged: taggedNow.size, linked: names.linked },
  };
}

/** Names are sought in mixed case. */
function namesFrom(reading: ParagraphReading): ParagraphReading {
  return reading.cased ?? reading;
}

/** What is known of each text: of the paragraph that stood in its place, else of one that stands no longer in its own. */
function recall(before: readonly Remembered[], texts: readonly string[]): (Remembered | undefined)[] {
  const ends = sameEnds(before, texts, ({ reading }, own) => reading.text === own);
  const gone = new Map(
    before.slice(ends.head, before.length - ends.tail).map((paragraph) => [paragraph.reading.text, paragraph]),
  );
  return texts.map((own, i) => itemBefore(before, ends, i, texts.length) ?? gone.get(own));
}

/** The article says of a paragraph's words what it said before. `changed`: the only ones of which it may not. */
function stillHolds(before: WordProfile, article: WordProfile, changed?: ReadonlySet<string>): boolean {
  if (changed) {
    for (const word of changed) if (before.has(word)) return false;
    return true;
  }
  for (const [word, facts] of before) if ((article.get(word) ?? 0) !== facts) return false;
  return true;
}
