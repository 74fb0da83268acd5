Problems that are odd but right, and what can't be, said of whom and why.

Nobody may work: each shift at most 0 times; what is wanted is missed.

  $ cat >none.txt <<END
  > SECTION_HORIZON
  > 7
  > SECTION_SHIFTS
  > D,480,
  > SECTION_STAFF
  > A,D=0,2400,0,5,1,1,1
  > B,D=0,2400,0,5,1,1,1
  > SECTION_COVER
  > 0,D,1,10,1
  > 6,D,2,10,1
  > END
  $ roster-solve none.txt --iterations 2000 --threads 1 2>told; tail -n 1 told | sed 's/.* //'
  A,-,-,-,-,-,-,-
  B,-,-,-,-,-,-,-
  30
  $ roster-solve none.txt --iterations 2000 --threads 2 2>told | sort -u; tail -n 1 told | sed 's/.* //'
  A,-,-,-,-,-,-,-
  B,-,-,-,-,-,-,-
  30

Nor may they where most minutes, most in a row or all days say so.

  $ sed 's/^A.*/A,D=7,0,0,5,1,1,1/; s/^B.*/B,D=7,2400,0,0,1,1,1/' none.txt >rules.txt; roster-solve -q rules.txt --iterations 2000 --threads 1
  A,-,-,-,-,-,-,-
  B,-,-,-,-,-,-,-
  $ sed 's/D=0/D=7/; s/^SECTION_COVER/SECTION_DAYS_OFF\nA,0,1,2,3,4,5,6\nB,0,1,2,3,4,5,6\n&/' none.txt >away.txt; roster-solve -q away.txt --iterations 2000 --threads 1
  A,-,-,-,-,-,-,-
  B,-,-,-,-,-,-,-

Nobody is wanted: a cover of 0, or none at all; no plan has less than nothing.

  $ sed 's/D=0/D=7/; s/,[12],10,1$/,0,10,1/' none.txt >zero.txt; roster-solve zero.txt --iterations 2000 --threads 1 -o plan.csv 2>told; tail -n 1 told | sed 's/.* //'
  0
  $ sed 's/D=0/D=7/; /^SECTION_COVER/,$d' none.txt >nocover.txt; roster-solve nocover.txt --iterations 2000 --threads 1 -o plan.csv 2>told; tail -n 1 told | sed 's/.* //'
  0

Who must work all the same does so where it costs nothing:

  $ sed 's/D=0/D=7/; s/,2400,0,5/,2400,960,5/; s/,[12],10,1$/,0,10,1/' none.txt >must.txt; roster-solve must.txt --iterations 20000 --threads 1 -o plan.csv 2>told; tail -n 1 told | sed 's/.* //'
  0

A least row, or rest, that is longer than the plan fits its ends alone; so does
one that is longer than the most in a row.

  $ sed 's/D=0/D=7/; s/,5,1,1,1$/,7,9,9,1/; s/,2400,0/,9999,480/' none.txt >long.txt; roster-solve -q long.txt --iterations 20000 --threads 1 | grep -c 'D,-.*D'
  0
  [1]
  $ sed 's/D=0/D=7/; s/,5,1,1,1$/,2,9,1,1/; s/,2400,0/,9999,1920/' none.txt >short.txt; roster-solve -q short.txt --iterations 20000 --threads 1
  A,D,D,-,-,-,D,D
  B,D,D,-,-,-,D,D

One day, and one that is wanted on it twice:

  $ printf 'SECTION_HORIZON\n1\nSECTION_SHIFTS\nD,480,D\nSECTION_STAFF\nA,D=1,480,0,1,5,5,0\nSECTION_COVER\n0,D,2,10,1\n' >one.txt; roster-solve one.txt --iterations 1000 --threads 1 2>told; tail -n 1 told | sed 's/.* //'
  A,D
  10

A shift that takes no time, as often as the rules allow:

  $ printf 'SECTION_HORIZON\n3\nSECTION_SHIFTS\nZ,0,\nSECTION_STAFF\nA,Z=3,0,0,2,1,1,0\nSECTION_COVER\n0,Z,1,10,1\n1,Z,1,10,1\n2,Z,1,10,1\n' >free.txt; roster-solve free.txt --iterations 1000 --threads 1 2>told; tail -n 1 told | sed 's/.* //'
  A,Z,Z,-
  10

Who is off on all days and yet owes minutes; who may work no shift and does:

  $ sed 's/D=0/D=7/; s/2400,0/2400,480/' away.txt >owes.txt; roster-solve owes.txt -o plan.csv; rc=$?; ls plan.csv 2>/dev/null; exit $rc
  plan.csv
  ! roster-solve: A: must work 480 minutes, but with these days off, runs, weekends and shifts can work 0 at most
  ! roster-solve: B: must work 480 minutes, but with these days off, runs, weekends and shifts can work 0 at most
  [4]
  $ sed 's/^A,D=0,2400,0/A,D=0,2400,480/' none.txt | roster-solve -
  ! roster-solve: A: must work 480 minutes, but with these days off, runs, weekends and shifts can work 0 at most
  [4]
