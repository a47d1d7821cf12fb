import fc from 'fast-check';

// The slice in `npm test` is the same for everybody; `npm run soak` looks elsewhere each time.
if (!process.env.SOAK) fc.configureGlobal({...fc.readConfigureGlobal(), seed: 20261123});
