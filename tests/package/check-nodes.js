// `npm run check:nodes [VERSION...]`: the built program on each Node it promises to run on: with input
// from a pipe, from a file, with none, and in a terminal.
import {checksOn} from './nodes.js';
import {check} from './run.js';

const VERSIONS = ['20', '22', '24', '26'];

const wanted = process.argv.slice(2);
await check((wanted.length > 0 ? wanted : VERSIONS).flatMap(checksOn));
