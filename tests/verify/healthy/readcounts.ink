-> start
=== start ===
{start > 2: many|few}
{not seen: unseen|seen}
* (seen) [look] Look.
+ {seen} [back] Back.
+ {TURNS_SINCE(-> seen) > 2} [wait long] -> END
+ [wait] wait
+ {CHOICE_COUNT() < 3} [few]
- (top) {top} times top? {READ_COUNT(-> top) == 2: two|not two}
{top > 3: -> END}
-> start
