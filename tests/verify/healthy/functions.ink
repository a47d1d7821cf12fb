VAR hp = 3
VAR name = "x"
-> start
=== start ===
{describe(hp)} {max(2, 3)}
~ alter(hp, -1)
~ name = name_of(hp)
{name}
{hp > 0: -> more}
-> END
=== more
+ [again] -> start
* [stop] -> END
=== function describe(x)
{ x:
- 0: none
- 1: one
- else: many ({x})
}
=== function max(a, b)
{ a < b:
  ~ return b
- else:
  ~ return a
}
=== function alter(ref x, k)
~ x = x + k
=== function name_of(n)
{ n == 2:
  ~ return "two"
}
~ return "other"
