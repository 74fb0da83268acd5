The integer program that --lp writes: what others find the least is what
roster-solve proves to be.

needs: glpsol cbc plain

  $ cat >station.txt <<END
  > SECTION_HORIZON
  > 14
  > SECTION_SHIFTS
  > D,480,
  > N,600,D
  > SECTION_STAFF
  > 甲样,D=14|N=3,4320,2400,5,2,2,1
  > 乙例,D=14|N=0,4320,2400,5,2,3,1
  > 丙示,D=14|N=14,4000,1800,4,2,2,1
  > 丁范,D=0|N=5,2400,0,3,1,1,2
  > SECTION_DAYS_OFF
  > 甲样,0,1
  > 丙示,9
  > SECTION_SHIFT_ON_REQUESTS
  > 乙例,5,D,3
  > 丁范,13,N,2
  > SECTION_SHIFT_OFF_REQUESTS
  > 丙示,0,N,2
  > 乙例,8,D,7
  > SECTION_COVER
  > END
  $ for d in $(seq 0 13); do echo "$d,D,2,10,1"; echo "$d,N,1,20,3"; done >>station.txt
  $ roster-solve station.txt --threads 1 --iterations 3000000 --lp station.lp -o plan.csv 2>&1 | tail -n 1 | sed 's/.* no/no/'
  no plan has a penalty below 163
  $ glpsol --lp station.lp -o glp >out; grep -c 'INTEGER OPTIMAL' glp; grep -o 'penalty = [0-9]*' glp
  1
  penalty = 163
  $ cbc station.lp solve -solu cbc >out; head -n 1 cbc
  Optimal - objective value 163.00000000
