-> start
=== start ===
Begin.
-> visit(3) ->
-> visit(4) -> next
=== next
Next.
* [onwards] -> hop ->
  Never back here.
  -> END
* [plain] -> END
=== visit(n)
You visit {n}.
* [look {n}] Looking. 
* [leave {n}]
- ->->
=== hop
Hop.
->-> final
=== final
Final.
-> END
