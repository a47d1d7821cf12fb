VAR s = "a"
-> start
=== start
~ temp t = "{s}b"
{t == "ab": match|no}
{s ? "a": has}
+ [{t} x] 
  ~ s = "c"
+ [z]
- {s}
-> END
