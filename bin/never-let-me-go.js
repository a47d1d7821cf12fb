#!/usr/bin/env node
const path = require('node:path');
const {main} = require('../dist/cli.cjs');

main(process.argv.slice(2), path.join(__dirname, '..')).then(code => {
	process.exitCode = code;
});
