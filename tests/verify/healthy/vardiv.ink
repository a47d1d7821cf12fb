VAR where = -> a
-> start
=== start ===
+ [a] 
  ~ where = -> a
+ [b]
  ~ where = -> b
- -> where
=== a
A
-> END
=== b
B
-> via(-> a)
=== via(-> x)
-> x
