/** Code actions that silence a finding, here, in its article or with all of its rule, and those that let it speak again. */

import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../../core/analysis.ts';
import { placeOfFinding, type SilencedFinding } from '../../core/ignores/ignore.ts';
import type { CodeActionRequest } from '../codeActionRequest.ts';
import { type SilenceParams, type StopSilencingParams, silenceCommand, stopSilencingCommand } from '../protocol.ts';
import { findingWords } from '../wording/findings.ts';

/** Shown among the source actions: what is silenced is to be silent, without light bulbs. */
export const stopSilencingKind = `${CodeActionKind.Source}.dateline.stopSilencing`;

/** `findings`: those at the place. */
export function silenceActions(request: CodeActionRequest, findings: readonly Finding[]): CodeAction[] {
  const silenced = request.reading.silenced.filter(({ finding }) => request.touches(finding));
  return [
    ...(request.wants(CodeActionKind.QuickFix) ? findings.flatMap((finding) => silence(request, finding)) : []),
    ...(request.wants(stopSilencingKind) ? silenced.map((one) => stop(request, one)) : []),
  ];
}

function silence(request: CodeActionRequest, finding: Finding): CodeAction[] {
  const { uri, article } = request.reading;
  const { code: rule } = finding;
  const diagnostics = request.shownOf(finding);
  const action = (title: string, params: SilenceParams): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: silenceCommand, arguments: [params] },
    ...(diagnostics.length > 0 && { diagnostics }),
  });
  return [
    action('Silence this finding', { uri, scope: 'here', rule, ...placeOfFinding(article, finding) }),
    action(`Silence ${rule} in this article`, { uri, scope: 'article', rule }),
    action(`Silence ${rule} in this workspace`, { uri, scope: 'rule', rule }),
  ];
}

function stop({ reading: { uri } }: CodeActionRequest, { finding, ignore }: SilencedFinding): CodeAction {
  const title = `Stop silencing: ${findingWords(finding.message)}`;
  const params: StopSilencingParams = { uri, entries: [ignore] };
  return { title, kind: stopSilencingKind, command: { title, command: stopSilencingCommand, arguments: [params] } };
}
