#!/usr/bin/env node
const path = require('node:path');
const {start} = require('../dist/start.cjs');

start(process.argv.slice(2), path.join(__dirname, '..'));
