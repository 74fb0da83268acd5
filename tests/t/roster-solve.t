Plans of shifts: what comes out is judged by the rules, and by a judge.

A small toll station, a week; every rule has to be kept:

  $ cat >station.txt <<END
  > # made up
  > SECTION_HORIZON
  > 7
  > SECTION_SHIFTS
  > D,480,
  > N,600,D
  > SECTION_STAFF
  > 甲样,D=7|N=2,2400,1400,5,2,2,1
  > 乙例,D=7|N=0,2400,1400,5,2,2,1
  > 丙示,D=7|N=7,2400,960,5,1,2,0
  > SECTION_DAYS_OFF
  > 甲样,0
  > SECTION_SHIFT_ON_REQUESTS
  > 乙例,5,D,3
  > SECTION_SHIFT_OFF_REQUESTS
  > 丙示,0,N,2
  > SECTION_COVER
  > 0,D,1,100,1
  > 0,N,1,100,1
  > 3,D,2,100,1
  > 3,N,1,100,1
  > 6,D,1,100,1
  > END
  $ roster-solve station.txt --iterations 20000 --threads 1 -o a.csv 2>told; tail -n 1 told | sed 's/ [0-9.]* s/ … s/'
  roster-solve: … s: no plan has a penalty below 2
  $ roster-solve -q station.txt --iterations 20000 --threads 1 | cmp - a.csv && wc -l <a.csv
  3
  $ cut -d, -f1,2 a.csv
  甲样,-
  乙例,D
  丙示,N
  $ roster-solve -q station.txt --iterations 20000 --threads 1 --seed 2 | wc -l
  3
  $ roster-solve -q - --iterations 1000 --threads 2 <station.txt | cut -d, -f1
  甲样
  乙例
  丙示

Nobody, and one day:

  $ printf 'SECTION_HORIZON\n1\nSECTION_SHIFTS\nD,480,\nSECTION_STAFF\nSECTION_COVER\n0,D,2,10,1\n' >nobody.txt
  $ roster-solve nobody.txt 2>&1 | sed 's/.* //'
  20
  $ printf 'SECTION_HORIZON\n1\nSECTION_SHIFTS\nD,480,D\nSECTION_STAFF\nA,D=1,480,0,1,3,3,0\nB,D=1,480,480,1,3,3,0\nSECTION_DAYS_OFF\nSECTION_SHIFT_ON_REQUESTS\nA,0,D,5\nSECTION_COVER\n0,D,1,4,3\n' >day.txt
  $ roster-solve day.txt --iterations 1000 --threads 1 -q
  A,D
  B,D
  $ printf 'SECTION_HORIZON\n2\nSECTION_SHIFTS\nSECTION_STAFF\nA,,0,0,0,0,0,0\n' >off.txt
  $ roster-solve off.txt -q
  A,-,-

What nobody can keep is said, of everybody:

  $ cat >cannot.txt <<END
  > SECTION_HORIZON
  > 14
  > SECTION_SHIFTS
  > D,480,
  > SECTION_STAFF
  > A,D=14,9999,5760,5,2,2,1
  > B,D=14,480,400,0,1,2,1
  > C,D=14,950,490,5,1,2,1
  > E,D=3,9999,1920,5,1,2,1
  > F,D=14,9999,0,5,1,2,1
  > END
  $ roster-solve cannot.txt -o none.csv; rc=$?; ls none.csv 2>/dev/null; exit $rc
  ! roster-solve: A: must work 5760 minutes, but with these days off, runs, weekends and shifts can work 4800 at most
  ! roster-solve: B: must work 400 minutes, but with these days off, runs, weekends and shifts can work 0 at most
  ! roster-solve: C: must work 490 minutes, but with these days off, runs, weekends and shifts can work 480 at most
  ! roster-solve: E: must work 1920 minutes, but each shift as often as allowed makes 1440
  [4]
  $ sed -i '/^[A-E],.*,.*,.*,/d' cannot.txt; roster-solve -q cannot.txt --iterations 100 --threads 1
  F,D,D,D,D,D,-,-,D,-,-,D,D,D,D

What is wrong with a file, all of it, each with its line and cell:

  $ cat >bad.txt <<END
  > SECTION_HORIZON
  > 7
  > SECTION_SHIFTS
  > D,480,N|X
  > D,60,
  > -,60,
  > E,
  > N,x,
  > SECTION_STAFF
  > A,D=7,2400,3000,5,2,2,1
  > A,D=7,2400,0,5,2,2,1
  > B,D,2400,0,5,2,2,1
  > C,Q=1,2400,0,5,2,2,one
  > E,D=7,2400
  > SECTION_DAYS_OFF
  > A,7,6,-1
  > Z,1
  > SECTION_SHIFT_ON_REQUESTS
  > A,1,D
  > A,1,D,x
  > A,9,V,1
  > SECTION_SHIFT_OFF_REQUESTS
  > Y,1,D,1
  > SECTION_COVER
  > 0,D,1,100,1
  > 0,D,2,100,1
  > 7,D,2,100,1
  > 1,D,2,100
  > END
  $ roster-solve bad.txt
  ! roster-solve: bad.txt:5:1: 'D' is there already
  ! roster-solve: bad.txt:6:1: '-': expected a name that isn't '-' and has no '|' and no '='
  ! roster-solve: bad.txt:7:2: '': expected a whole number from 0 to 10000
  ! roster-solve: bad.txt:8:2: 'x': expected a whole number from 0 to 10000
  ! roster-solve: bad.txt:4:3: there is no shift 'N' in SECTION_SHIFTS
  ! roster-solve: bad.txt:4:3: there is no shift 'X' in SECTION_SHIFTS
  ! roster-solve: bad.txt:10:4: least minutes 3000 are more than most minutes 2400
  ! roster-solve: bad.txt:11:1: 'A' is there already
  ! roster-solve: bad.txt:12:2: 'D': expected SHIFT=NUMBER, such as D=14
  ! roster-solve: bad.txt:13:8: 'one': expected a whole number from 0 to 1000000
  ! roster-solve: bad.txt:13:2: there is no shift 'Q' in SECTION_SHIFTS
  ! roster-solve: bad.txt:14: expected: ID,SHIFT=MOST|…,most minutes,least minutes,most shifts in a row,least,least days off in a row,most weekends
  ! roster-solve: bad.txt:16:2: '7': expected a day from 0 to 6
  ! roster-solve: bad.txt:16:4: '-1': expected a day from 0 to 6
  ! roster-solve: bad.txt:17:1: there is no 'Z' in SECTION_STAFF
  ! roster-solve: bad.txt:19: expected: ID,day,SHIFT,weight
  ! roster-solve: bad.txt:20:4: 'x': expected a whole number from 0 to 1000000
  ! roster-solve: bad.txt:21:2: '9': expected a day from 0 to 6
  ! roster-solve: bad.txt:21:3: there is no shift 'V' in SECTION_SHIFTS
  ! roster-solve: bad.txt:23:1: there is no 'Y' in SECTION_STAFF
  ! roster-solve: bad.txt:26: cover for day 0, shift D is there already
  ! roster-solve: bad.txt:27:1: '7': expected a day from 0 to 6
  ! roster-solve: bad.txt:28: expected: day,SHIFT,number,weight under,weight over
  [3]
  $ printf 'SECTION_HORIZON\n0\nSECTION_SHIFTS\n' | roster-solve -
  ! roster-solve: -:2:1: '0': expected a number of days from 1 to 3700
  [3]
  $ printf '7\n' | roster-solve -
  ! roster-solve: -:1: expected SECTION_HORIZON
  [3]
  $ printf 'SECTION_HORIZON\nSECTION_SHIFTS\n' | roster-solve -
  ! roster-solve: -:2: SECTION_HORIZON lacks the number of days
  [3]
  $ printf 'SECTION_HORIZON\n7\n8\n' | roster-solve -
  ! roster-solve: -:3:1: the number of days is there already
  [3]
  $ printf 'SECTION_HORIZON\n7\nSECTION_STAFF\n' | roster-solve -
  ! roster-solve: -:3: expected SECTION_SHIFTS
  [3]
  $ printf 'SECTION_HORIZON\n7\nSECTION_SHIFTS\nSECTION_STAFF\nSECTION_COVER\nSECTION_DAYS_OFF\n' | roster-solve -
  ! roster-solve: -:6: SECTION_DAYS_OFF must stand before SECTION_COVER, and once
  [3]
  $ printf 'SECTION_HORIZON\n7\nSECTION_SHIFTS\nSECTION_STAFF\nSECTION_STAF\n' | roster-solve -
  ! roster-solve: -:5: there is no section 'SECTION_STAF'
  [3]
  $ printf 'SECTION_HORIZON\n7\n' | roster-solve -
  ! roster-solve: -:2: expected SECTION_SHIFTS
  [3]
  $ : | roster-solve -
  ! roster-solve: -:1: expected SECTION_HORIZON
  [3]
  $ roster-solve missing.txt
  ! roster-solve: missing.txt: No such file or directory
  [7]
  $ roster-solve
  ! roster-solve: FILE is missing
  ! roster-solve: see 'roster-solve --help'
  [2]
  $ roster-solve --time soon station.txt
  ! roster-solve: --time: 'soon' is not a whole number
  ! roster-solve: see 'roster-solve --help'
  [2]

An interrupt ends the search with the best so far; more of them take nothing
away, as where timeout(1) signals its child and its group.  What is searched
here would take much longer:

  $ awk 'function chance(n) { x = (x * 1103 + 12345) % 65536; return int(x / 7) % n } BEGIN { print "SECTION_HORIZON\n84\nSECTION_SHIFTS\nE,480,\nL,480,E\nN,600,E|L\nSECTION_STAFF"; for (i = 0; i < 40; i++) print "P" i ",N=20,22000,18000,5,2,2,8"; print "SECTION_SHIFT_ON_REQUESTS"; for (i = 0; i < 600; i++) print "P" chance(40) "," chance(84) "," substr("ELN", 1 + chance(3), 1) "," 1 + chance(3); print "SECTION_COVER"; for (d = 0; d < 84; d++) for (i = 1; i < 4; i++) print d "," substr("ELN", i, 1) "," 5 + chance(5) ",100,1" }' >big.txt
  $ cat >cut.sh <<'END'
  > # cut OUT KILL: search, and KILL the search as soon as there is a plan
  > rm -f cut.err
  > roster-solve big.txt --time 600 -o $1 2>cut.err & pid=$!
  > timeout 20 sh -c 'until grep -qs penalty cut.err; do sleep 0.05; done'
  > eval "$2"; wait $pid
  > END
  $ sh cut.sh cut.csv 'kill -INT $pid' && wc -l <cut.csv; grep 'no plan' cut.err
  40
  [1]
  $ sh cut.sh cuts.csv 'while kill -INT $pid; do :; done 2>none' && wc -l <cuts.csv
  40
  $ sh cut.sh term.csv 'kill $pid; kill $pid' && wc -l <term.csv
  40

The integer program, for those who own a solver:

  $ roster-solve -q day.txt --iterations 10 --threads 1 --lp day.lp -o day.csv; cat day.lp
  \\ shift 1: D, 480 minutes
  \\ worker 0: A
  \\ worker 1: B
  Minimize
   penalty:
   -5 x_0_0_1
   +4 u_0_1 +3 o_0_1
   +5 one
  Subject To
   one = 1
   +x_0_0_1
   +x_1_0_1
   +u_0_1 -o_0_1 = 1
   +x_0_0_1 -w_0_0 = 0
   +480 x_0_0_1
   <= 480
   +480 x_0_0_1
   >= 0
   +x_1_0_1 -w_1_0 = 0
   +480 x_1_0_1
   <= 480
   +480 x_1_0_1
   >= 480
  Binary
   x_0_0_1
   w_0_0
   x_1_0_1
   w_1_0
  End
  $ roster-solve -q day.txt --iterations 10 --threads 1 --lp no/where.lp -o no.csv; rc=$?; ls no.csv 2>/dev/null; exit $rc
  ! roster-solve: no/where.lp: cannot be written: No such file or directory
  [7]
