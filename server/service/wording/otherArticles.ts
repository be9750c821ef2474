/** What other articles say of a name, in lines of its card. */

import type { Elsewhere, OtherArticle } from '../elsewhere.ts';
import { shortDate } from './days.ts';
import type { Markup } from './markup.ts';

/** The address that leads to a place in an article. */
export type LinkTo = (article: OtherArticle) => string;

const MOST_ROLES = 3;
const MOST_LINKS = 3;

/** "Elsewhere: Norwegian minister (Jan. 16, 2025, talks.txt) · …"; empty where they say nothing new. */
export function rolesLine({ roles }: Elsewhere): string {
  if (roles.length === 0) return '';
  const said = roles
    .slice(0, MOST_ROLES)
    .map(({ text, date, article }) => `${text} (${date ? `${shortDate(date)}, ` : ''}${article})`);
  return `Elsewhere: ${said.join(' · ')}${roles.length > MOST_ROLES ? ' and more' : ''}`;
}

/** "Also named in talks.txt, vote.txt, tram.txt and 4 more articles"; "so far" while articles are still to be read. */
export function articlesLine({ articles, isPartial }: Elsewhere, write: Markup, linkTo: LinkTo | undefined): string {
  const soFar = isPartial ? ' (not all articles have been read yet)' : '';
  if (articles.length === 0) return '';
  const links = articles
    .slice(0, MOST_LINKS)
    .map((article) => (linkTo ? write.link(article.label, linkTo(article)) : write.text(article.label)));
  const more = articles.length - links.length;
  const rest = more > 0 ? [`${more} more`] : [];
  return `Also named in ${listed([...links, ...rest])}${soFar}`;
}

/** "a", "a and b", "a, b and c". */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
