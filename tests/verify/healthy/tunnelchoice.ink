VAR x = 0
-> start
=== start
-> ask(-> yes, x) ->
x is {x}
{x < 2: -> start}
-> END
=== ask(-> good, ref v)
+ [up]
  ~ v += 1
  -> good ->
+ [same]
  ~ v = v
- ->->
=== yes
Yes!
->->
