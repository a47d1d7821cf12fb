VAR a = 1
VAR b = 2
-> s
=== s
+ [x] 
  ~ a = 2
+ [y]
- { a == 1 && b == 2: both | neither }
{ 
- a == 1: one
- a == 2: two
}
{ a:
- 1: uno
- 2: dos
- else: otro
}
{a == 1:
  * [c1] -> END
  * [c2] -> END
- else:
  * [c3] -> END
}
-> DONE
