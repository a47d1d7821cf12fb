-> hub
=== hub ===
Hub.
<- shop
<- park(2)
+ [leave] -> END
=== shop
* [buy] You buy. -> hub
* [sell] You sell.
  -> hub
-> DONE
=== park(x)
{x} trees.
* [sit] You sit. 
  -> hub
-> DONE
