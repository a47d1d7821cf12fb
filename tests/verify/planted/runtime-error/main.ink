-> start
=== start ===
~ temp place = -> there
Hello.
* [Go] -> there
* [Compare]
  {place > 3: far|near} // fault: runtime-error
  -> END
=== there ===
Over there.
-> END
