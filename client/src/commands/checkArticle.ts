/** Check Article: looks for findings now, whatever `dateline.run` says, and tells how many there are. */

import { l10n, window } from 'vscode';
import {
  type CheckParams,
  checkRequest,
  type FindingsResult,
  findingsRequest,
} from '../../../server/service/protocol.ts';
import { articleInFront, type CommandContext } from './commandContext.ts';

export async function checkArticle({ article, server }: CommandContext): Promise<void> {
  const document = articleInFront(article);
  const params: CheckParams = { uri: document.uri.toString() };
  await server.request<null>(checkRequest, params);
  const { findings } = await server.request<FindingsResult>(findingsRequest, params);
  const words =
    findings.length === 0
      ? l10n.t('Dateline: no findings')
      : findings.length === 1
        ? l10n.t('Dateline: one finding')
        : l10n.t('Dateline: {0} findings', findings.length);
  window.setStatusBarMessage(words, 4000);
}
