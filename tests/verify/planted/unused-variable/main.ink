VAR used = 1
VAR spare = 2 // fault: unused-variable
LIST colours = red, blue
VAR shade = red
-> start
=== start ===
~ temp idle = 3 // fault: unused-variable
{used} {shade}
~ spare = 4
+ [Leave] -> END
