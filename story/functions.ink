=== function use_slip()
~ candour = candour + 1

=== function slips_left()
~ return SLIPS - candour
