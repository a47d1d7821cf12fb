// Whether the form has come back to be filled in again: set from outside, before the story starts.
VAR returned = false

// What she did when Tommy was baited behind the moon.
LIST went = JOINED, WATCHED, WENT

// Which two evenings she tells; the only list that holds more than one.
LIST told = GATE, COALMAN, SPELLING, POWER_CUT

// Whether work of hers was chosen for the gallery.
LIST hung = TAKEN, NOT, WONTSAY

// The one thing she took from Hailsham.
LIST kept = HOOK, MITTEN, BOOK

// What she said of the haircut.
LIST hair = LEVEL, TRUE, PEGS

// The third thing, the one Tommy was not told.
LIST unsaid = GOING, RUTH, HIM

// What she gave Ruth for the fringe and the quarrel.
LIST gave = PARDON, COMPANY, SILENCE

// Continuation slips used, of three.
CONST SLIPS = 3
VAR candour = 0
