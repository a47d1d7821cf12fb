-> dawn
=== dawn ===
The sun rises. # beat: dawn # canon: 01
+ (wait) [Wait] -> noon
+ [Sleep] -> noon
=== noon ===
{It stands high.|It stands. } # beat: noon
{CHOICE_COUNT() == 0 && dawn.wait: Yes. # canon: 02}
+ [Wait] -> dusk
=== dusk ===
It sets. # beat: dusk # canon: 03
-> END // fault: canon-missing
