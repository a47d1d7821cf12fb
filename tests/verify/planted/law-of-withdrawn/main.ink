VAR lamp = 0
-> dawn
=== dawn ===
It was dawn. # beat: dawn
* [Start to say it] # withdrawn
  I said nothing of it.
* "It's light[."]," I said.
* (cup) [Wash the cup]
- We waited.
* [Start to light the lamp # withdrawn] // fault: law
  ~ lamp = 1
  The match broke.
* [Light it]
  ~ lamp = 2
* [Leave it]
- -> noon
=== noon ===
{dawn.cup: The cup was dry.|There was a cup.} # beat: noon
* [Look at the table]
- {lamp > 0: The lamp stood on the table with {lamp} {lamp > 1: flames|match}.}
-> END
