LIST mood = low, (mid), high
LIST bag = (coin), key, lamp
VAR best = ()
-> start
=== start ===
{mood} {bag} {LIST_COUNT(bag)} {LIST_ALL(bag)} {LIST_INVERT(bag)} {LIST_MIN(bag)} {LIST_RANGE(LIST_ALL(mood), mid, high)} {LIST_VALUE(mood)}
+ {bag !? key} [Take key] 
  ~ bag += key
+ {bag ? key} [Drop key]
  ~ bag -= key
+ {mood < high} [Cheer] 
  ~ mood++
+ {mood > low} [Sulk]
  ~ mood--
+ [Empty]
  ~ bag = ()
+ [Leave] -> END
- -> start
