/** Set Article Date…: takes a day from the reader, offers today, and keeps it. */

import { l10n, type QuickPickItem, window } from 'vscode';
import { inWords, isDay } from '../days.ts';
import { giveDay } from '../giveDay.ts';
import { articleInFront, type CommandContext } from './commandContext.ts';

/** `day` may come from a key binding or a link: an ISO day, or null to take back what was given. */
export async function setArticleDate({ article, server, dates }: CommandContext, day?: unknown): Promise<void> {
  const document = articleInFront(article);
  if (typeof day === 'string' && !isDay(day)) throw new Error(l10n.t('{0} is not a day of the calendar', day));
  const isGiven = typeof day === 'string' || day === null;
  const date = isGiven ? day : await askDay(article.entities?.date);
  if (date === undefined) return;
  await giveDay(server, dates, document.uri.toString(), date);
}

interface DayItem extends QuickPickItem {
  /** Null takes back; undefined cannot be chosen. */
  readonly day: string | null | undefined;
}

async function askDay(
  now: { readonly label: string; readonly source: string; readonly date?: string } | undefined,
): Promise<string | null | undefined> {
  const picker = window.createQuickPick<DayItem>();
  picker.title = now?.date ? l10n.t('Article date: {0}', now.label) : l10n.t('Article date: none found');
  picker.placeholder = l10n.t('Year-month-day, for example 2020-07-12');
  const fill = () => {
    picker.items = itemsFor(picker.value.trim(), now?.source === 'given');
  };
  fill();
  picker.onDidChangeValue(fill);
  picker.show();
  const chosen = await new Promise<string | null | undefined>((resolve) => {
    picker.onDidAccept(() => picker.selectedItems[0]?.day !== undefined && resolve(picker.selectedItems[0].day));
    picker.onDidHide(() => resolve(undefined));
  });
  picker.dispose();
  return chosen;
}

/** `alwaysShow`: the list's own filter would hide what does not contain the typed text. */
function itemsFor(typed: string, isGiven: boolean): readonly DayItem[] {
  if (isDay(typed)) return [{ label: inWords(typed), description: typed, day: typed, alwaysShow: true }];
  const today = isoToday();
  const offers: DayItem[] = [{ label: l10n.t('Today'), description: inWords(today), day: today }];
  if (isGiven) offers.push({ label: l10n.t('Clear'), description: l10n.t('let the text tell it again'), day: null });
  if (typed === '') return offers;
  return [...offers, { label: l10n.t('Write the day as 2020-07-12'), day: undefined, alwaysShow: true }];
}

/** The reader's own day, not Greenwich's. */
function isoToday(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
