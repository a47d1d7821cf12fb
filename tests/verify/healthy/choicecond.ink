-> s
=== s
* {not t} {not u} [first] -> t
* {t} [second] -> u
* {u || t} third -> END
+ -> END
=== t
T
-> s
=== u
U
-> s
