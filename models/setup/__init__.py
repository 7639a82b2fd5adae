"""Who works where: the unit, its counters and officers, the supervisor PIN."""
