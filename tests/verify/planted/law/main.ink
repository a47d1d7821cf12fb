-> dawn
=== dawn ===
The sun rises. # canon: 01
+ [Wait] -> noon
+ [Sleep] Good night. # slept // fault: law
  -> noon
=== noon ===
It stands high. # canon: 02
+ [Wait] -> dusk
=== dusk ===
It sets. # canon: 03
-> END
