/** The days of a life as points. */

import type { Point } from './statement.ts';

export const birthOf = (owner: string): Point => `birth ${owner}`;
export const deathOf = (owner: string): Point => `death ${owner}`;

export const isOfLife = (point: Point): boolean => /^(?:birth|death) /.test(point);
