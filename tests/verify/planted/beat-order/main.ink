-> dawn
=== dawn ===
The sun rises. # beat: dawn # canon: 01
+ [Wait] -> noon
+ [Sleep] -> dusk
=== noon ===
It stands high. # beat: noon # canon: 02
+ [Wait] -> dusk
=== dusk ===
It sets. # beat: dusk # canon: 03 // fault: beat-order
-> END
