#!/usr/bin/env node
// An executable that understands the arguments of VS Code's own, as far as a test run gives them.
import { register } from 'tsx/esm/api';

register();
await import('./servedVscode.ts');
