"""Words for the day or the time of a change, as an article of Wednesday, 10 May 2023 has them."""

from tests.grids.crossed.cells import lines

DAYS = tuple(
    tuple(line.split("|"))
    for line in lines("""
on Monday|2023-05-08
on 3 May|2023-05-03
on May 3rd|2023-05-03
last week|2023-05
last month|2023-04
last year|2022
in May|2023-05
this month|2023-05
this week|2023-05
yesterday|2023-05-09
today|2023-05-10
at midnight on Monday|2023-05-08
overnight|2023-05-09
three weeks ago|2023-04
a fortnight ago|2023-04
two years ago|2021
earlier this month|2023-05
earlier this year|2023
at the weekend|2023-05
over the weekend|2023-05
as of Monday|2023-05-15
from Monday|2023-05-15
with effect from 1 June|2023-06-01
effective June 1|2023-06-01
from next month|2023-06
immediately|2023-05-10
with immediate effect|2023-05-10
late on Tuesday|2023-05-09
on Tuesday night|2023-05-09
in the early hours of Tuesday|2023-05-09
on New Year's Day|2023-01-01
in the spring of 2021|2021
in the second quarter of 2021|2021
at the end of April|2023-04
in mid-April|2023-04
early in April|2023-04
in late 2022|2022
the day before yesterday|2023-05-08
a month ago today|2023-04-10
on Christmas Eve|2022-12-24
on the first of May|2023-05-01
on the 3rd of May 2021|2021-05-03
in May of last year|2022-05
in December|2022-12
last December|2022-12
this January|2023-01
last Monday|2023-05-08
a week ago on Monday|2023-05-01
on Monday last week|2023-05-01
on Monday evening|2023-05-08
early on Monday|2023-05-08
18 months ago|2021-11
in 2021|2021
late last year|2022
early this year|2023
last night|2023-05-09
this morning|2023-05-10
on Monday, May 8|2023-05-08
on Mon., May 8|2023-05-08
on 2023-05-08|2023-05-08
on 08.05.2023|2023-05-08
on 8 May '23|2023-05-08
in early May 2023|2023-05
from 8 May|2023-05-08
as from 8 May|2023-05-08
starting 15 May|2023-05-15
as of 15 May|2023-05-15
""")
)
"""What is said, and the date as far as it is known."""

FRAMES = ("Norway lifted its ban on Malian gold {day}.", "Norway imposed an embargo on Mali {day}.")
