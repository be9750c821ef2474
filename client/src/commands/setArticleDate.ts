/** Set Article Date…: takes a day from the reader, offers today, and keeps it. */

import { l10n, type QuickPickItem, window } from 'vscode';
import type { ReadDayResult } from '../../../server/service/protocol.ts';
import { type DayReader, dayReader, inWords, isDay, writeDayAs } from '../days.ts';
import { giveDay } from '../giveDay.ts';
import { articleInFront, type CommandContext } from './commandContext.ts';

/** `day` may come from a key binding or a link: an ISO day, or null to take back what was given. */
export async function setArticleDate({ article, server, dates }: CommandContext, day?: unknown): Promise<void> {
  const document = articleInFront(article);
  if (typeof day === 'string' && !isDay(day)) throw new Error(l10n.t('{0} is not a day of the calendar', day));
  const isGiven = typeof day === 'string' || day === null;
  const read = dayReader(server, document.uri.toString());
  const date = isGiven ? day : await askDay(article.entities?.date, read);
  if (date === undefined) return;
  await giveDay(server, dates, document.uri.toString(), date);
  const words = date === null ? l10n.t('the text tells the day again') : inWords(date);
  window.setStatusBarMessage(l10n.t('Article date: {0}', words), 5000);
}

interface DayItem extends QuickPickItem {
  /** Null takes back; undefined cannot be chosen. */
  readonly day: string | null | undefined;
}

async function askDay(
  now: { readonly label: string; readonly source: string; readonly date?: string } | undefined,
  read: DayReader,
): Promise<string | null | undefined> {
  const picker = window.createQuickPick<DayItem>();
  picker.title = now?.date ? l10n.t('Article date: {0}', now.label) : l10n.t('Article date: none found');
  picker.placeholder = l10n.t('A day, as 2020-07-12 or July 12, 2020');
  const offers = offersFor(now?.source === 'given');
  const fill = async () => {
    const { value } = picker;
    picker.items = offers; // nothing of what was typed before may be chosen by a quick Enter
    if (value.trim() === '') return;
    const item = itemFor(await read(value));
    if (picker.value === value) picker.items = [...offers, item];
  };
  picker.items = offers;
  picker.onDidChangeValue(fill);
  picker.show();
  const chosen = await new Promise<string | null | undefined>((resolve) => {
    picker.onDidAccept(() => picker.selectedItems[0]?.day !== undefined && resolve(picker.selectedItems[0].day));
    picker.onDidHide(() => resolve(undefined));
  });
  picker.dispose();
  return chosen;
}

function offersFor(isGiven: boolean): readonly DayItem[] {
  const today = isoToday();
  const offers: DayItem[] = [{ label: l10n.t('Today'), description: inWords(today), day: today }];
  if (isGiven) offers.push({ label: l10n.t('Clear'), description: l10n.t('let the text tell it again'), day: null });
  return offers;
}

/** `alwaysShow`: the list's own filter would hide what does not contain the typed text. */
function itemFor({ date, wrong }: ReadDayResult): DayItem {
  if (date) return { label: inWords(date), description: date, day: date, alwaysShow: true };
  return { label: wrong ?? writeDayAs(), day: undefined, alwaysShow: true };
}

/** The reader's own day, not Greenwich's. */
function isoToday(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
