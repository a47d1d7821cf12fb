EXTERNAL roll(n)
EXTERNAL say(x)
-> start
=== start ===
{roll(6)}
~ say("hi")
* [ok] -> END
=== function roll(n)
~ return 4
=== function say(x)
~ return
