import type { Category } from "../../schemas/index.ts";
import { DEVELOPER_RESUME, NURSE_RESUME } from "../../testing/sample-resume.ts";
import { ELECTRICIAN_RESUME, OFFICE_RESUME, SALES_RESUME, TEACHER_RESUME } from "./resumes.ts";

export interface LabelledDrafts {
  resume: readonly string[];
  question: string;
  phrasings: readonly string[];
  category: Category;
  savedAnswer: string;
  poor: string;
  ok: string;
  good: string;
}

/** Three drafts a question, labelled by how an interviewer would take them, before any was scored. */
export const LABELLED_DRAFTS: readonly LabelledDrafts[] = [
  {
    resume: NURSE_RESUME,
    question: "Tell me about a time you dealt with a complaint from a patient's family.",
    phrasings: ["How did you handle an angry relative?", "When did a family disagree with the care you gave?"],
    category: "Behavioral",
    savedAnswer: "I resolved complaints from families together with the ward manager.",
    poor: `I am a very patient person and I always stay calm. Complaints happen a lot in hospitals and it is really important to
      be nice to people. I am a good listener and I work hard. I think communication is key in nursing.`,
    ok: `On the surgical ward a daughter was upset because nobody had told her when her father would be operated on. I listened
      to her and said sorry that she had been left waiting. Then I went to find the surgeon and asked him to speak with her. I
      also told the ward manager. I try to keep families informed because most complaints come from not knowing what is
      happening.`,
    good: `In March last year I was the senior nurse on the surgical ward at Northfield General, with 12 patients that night.
      The son of one patient shouted at a new colleague because his mother had waited two hours for pain relief. I had to calm
      him down and make sure his mother was safe. I took him to the relatives' room, let him finish, and repeated what I had
      heard. Then I checked the chart in Cerner, saw that the dose had been signed off late at handover, and told him so
      honestly. I gave the medication myself and called the ward manager so that we could answer his complaint together the
      next morning. He withdrew the formal complaint and thanked the team. After that I introduced a handover checklist for
      pain medication. Missed doses fell by 30% over the following months, and the families on our ward complained far less
      about waiting. I learned to explain the delay before I explain the reason.`,
  },
  {
    resume: NURSE_RESUME,
    question: "Four patients need you at once at the start of a shift. How do you decide who comes first?",
    phrasings: ["How do you prioritise patients?", "What is your order when several patients call at the same time?"],
    category: "Situational",
    savedAnswer:
      "I coordinate care for up to 12 patients a shift on a surgical ward, and was responsible for triage before.",
    poor: `Triage, wound care, Cerner, medication administration, basic life support, teamwork, communication, empathy, time
      management, leadership.`,
    ok: `I would look at who is most urgent first, because some patients can wait and others cannot. I would check breathing
      and pain and then go to the others. I would ask a colleague for help if it is too much. I always write down what I did
      so the next person knows.`,
    good: `I start with a thirty second look at each bed, because the loudest call is rarely the sickest patient. Airway and
      breathing come first, then circulation, then pain, then everything that can wait. If two are equally urgent, I take one
      and send a named colleague to the other rather than calling out for help in general. I tell the two who have to wait how
      long it will be, so that they do not get up on their own and fall. For example, at Harbour View Clinic, where I did
      triage, I once had a chest pain, a bleeding wound, a child with fever and an angry visitor within five minutes. I put the
      chest pain on a monitor, asked the doctor on duty to come, had the wound pressed by an assistant, and gave the child
      paracetamol within ten minutes. As a result nobody waited longer than fifteen minutes, and the cardiac patient was
      transferred in time. I would know it worked if the order I chose still looked right at the end of the shift, so I review
      it with my mentor or the nurses I train.`,
  },
  {
    resume: DEVELOPER_RESUME,
    question: "How did a change get from a developer's machine to production at Copperleaf Labs?",
    phrasings: ["Describe the release process at Copperleaf Labs.", "How did you deploy at Copperleaf Labs?"],
    category: "Technical",
    savedAnswer: "I automated deployment with Docker and Jenkins, which cut release time from 2 days to 1 hour.",
    poor: `We used modern tools and best practices and everything was agile. The process was very good and fast. I am passionate
      about DevOps and I like learning various new technologies.`,
    ok: `We had a repository and each change was reviewed by another developer. Then Jenkins ran the tests and built a Docker
      image. The image was deployed to a test environment and after somebody approved it, to production. Before that it was
      done by hand, so this was better.`,
    good: `When I joined Copperleaf Labs in 2016, a release took 2 days: somebody built the package on a laptop, copied it to
      four servers and restarted them at night. I wanted every commit to be releasable, because long branches were what broke
      us. First I wrote a Docker image for the billing API, so that the machine of a developer and production were the same.
      Then I set up a Jenkins pipeline: a pull request needed one review and a green run of pytest, a merge built the image
      once, and the same image went to staging and then to production. I chose one image for all stages rather than building
      twice, since a second build had once pulled another version of a library. We rolled out to one server first and watched
      the error rate for ten minutes before the other three. The release time went from 2 days to 1 hour, and we shipped daily
      instead of twice a month. The trade-off was that a slow test blocked everybody, so I split the suite in the first
      quarter.`,
  },
  {
    resume: DEVELOPER_RESUME,
    question: "A payment service becomes slow in production. How do you find out why?",
    phrasings: [
      "How do you investigate a performance problem in production?",
      "Production is slow: what are your steps?",
    ],
    category: "Problem-Solving",
    savedAnswer: "I fixed a race condition in the payment queue that had caused double charges.",
    poor: `I would debug it until I find the problem and then fix it.`,
    ok: `I would first look at the dashboards to see when it became slow and what was deployed at that time. Then I would check
      the logs and the database for slow queries. If a deployment caused it, I would roll it back. After that I would fix the
      cause and add a test or an alert so it does not come back.`,
    good: `I begin with what changed and when: I put the latency graph beside the list of releases, because about half of the
      slow services I have seen were slow from one release on. If it lines up, I roll back first and look for the cause
      afterwards, since customers are paying in the meantime. If not, I split the time of one slow request with tracing: is it
      our code, the database, or a partner? At Brightline Payments we once had the 95th percentile go from 200 ms to 3 seconds
      on a Monday. The trace showed the time in PostgreSQL, and pg_stat_statements showed one query on the ledger that had lost
      its index plan after the table had grown. I confirmed it on a copy with EXPLAIN rather than on production, added a partial
      index without locking, and the latency fell back to 180 ms within an hour. I also look at queues and connection pools,
      because a pool that is full looks like a slow service. In the end I write down what we measured, and add an alert on the
      symptom, so that the next person starts where I stopped.`,
  },
  {
    resume: TEACHER_RESUME,
    question: "Describe a time when a pupil was falling behind. What did you do?",
    phrasings: ["How did you help a struggling student?", "Tell me about a child who could not keep up."],
    category: "Behavioral",
    savedAnswer: "I raised the share of pupils reading at age level from 61% to 84% with small reading groups.",
    poor: `Every child is different and special. As a teacher you have to love your job and I do. Sometimes children fall behind and
      then you have to do something about it. I have a lot of experience with various children and I always find a way somehow.`,
    ok: `I had a boy in my class who could not read well. He was shy and did not want to read aloud. I gave him easier books and
      I let him read with a partner. I also talked to his parents about reading at home. After some time he became more
      confident and joined in more often.`,
    good: `In my second year at Ashgrove Primary School there was a girl in my Year 4 class who read at the level of a six year old
      and hid behind her friends. I had to get her to age level before the summer, because the next year would be built on
      reading. I tested her with a phonics screen and found that she guessed words from the first letter. I put her into a group
      of four that I taught for twenty minutes every morning, and chose books on horses, which she loved. I met her mother every
      Friday, showed her how to sound out words, and sent the pages home through Seesaw. After ten weeks she read aloud in
      assembly, and in July she was at age level. I then used the same groups for the whole class: the share of pupils at age
      level rose from 61% to 84% over two years. What I learned is to test before I help, since I had first given her the wrong
      books.`,
  },
  {
    resume: TEACHER_RESUME,
    question: "How do you work with parents who disagree with a support plan?",
    phrasings: ["What do you do when parents do not agree with you?", "How do you handle conflict with parents?"],
    category: "Situational",
    savedAnswer: "I ran weekly meetings with parents of 9 pupils who had support plans.",
    poor: `How do you work with parents who disagree with a support plan? Parents who disagree with a support plan are parents you
      work with. When parents disagree, I work with the parents on the support plan.`,
    ok: `I would invite the parents to a meeting and listen to their view. Usually they are worried about their child. I would
      explain why the plan was made and show some of the work. If they still disagree I would ask the head for advice. It is
      important to stay polite and to look for a solution together.`,
    good: `I start by asking what they see at home, because parents usually disagree with the label and not with the help. Then I
      show work from the last six weeks instead of talking about the diagnosis, so that we look at the same thing. I offer one
      part of the plan they can try first, and we fix a date to decide again. For example, at Ashgrove I ran weekly meetings with
      the parents of 9 pupils with support plans. One father refused the plan for his son since he feared the boy would be
      taken out of class. I invited him to watch a lesson, showed him that the help took place at the boy's own table, and
      agreed to leave out the two afternoon sessions for a month. After four weeks he asked for them himself, and the plan was
      signed in November. If a parent still says no, I write down what we agreed and what we did not, and bring in the head,
      rather than doing it quietly. The risk of pushing is that the child hears two opinions.`,
  },
  {
    resume: SALES_RESUME,
    question: "Tell me about a customer you won back.",
    phrasings: ["How did you regain a lost client?", "When did you save an account that had cancelled?"],
    category: "Behavioral",
    savedAnswer: "I won back 7 hotels that had cancelled by rewriting the onboarding plan.",
    poor: `I am great with customers. I always give 110% and I am a real team player. Customers love me and I have won many of them
      over the years. Sales is about relationships and I am very good at relationships.`,
    ok: `A hotel cancelled our software because the staff did not use it. I called the manager and asked what had gone wrong. He
      said nobody had trained them. I offered a new onboarding and went there twice to train the staff. They signed again for a
      year. After that I did the same for other hotels that had cancelled.`,
    good: `In autumn 2022 a hotel group with three houses cancelled Lodgewise after five months. I was asked to find out why before
      the contract ran out in December. I read the support tickets first, and saw that the night staff had never been trained:
      all our sessions were at ten in the morning. I called the operations manager, said that this was our mistake, and asked
      for thirty minutes at eleven at night. I rewrote the onboarding plan with a session for each shift, a two page guide, and a
      check after two weeks, and ran the first one myself. The group renewed for two years. I used the same plan with other
      hotels that had left, and 7 of them came back, which was part of the 118% of quota I closed in 2023. I put the plan into
      Salesforce as a template, so that the team of 5 still uses it. If I did it again, I would call in the second month, not in
      the fifth.`,
  },
  {
    resume: ELECTRICIAN_RESUME,
    question: "A conveyor stops and nobody knows why. How do you go about it?",
    phrasings: ["How do you troubleshoot a line that stopped?", "What are your steps when a machine fails?"],
    category: "Problem-Solving",
    savedAnswer: "I replaced the control panels of 6 conveyor lines during two shutdowns.",
    poor: `My hobbies are fishing and hockey, and I have two dogs. I like to travel in summer with my family. Last year we went to
      the lakes and it was great. I am looking for a new job because I want to earn more money and live closer to my brother.`,
    ok: `First I make it safe with lockout. Then I ask the operator what happened. I check the power, the fuses and the overload
      relay. Then I look at the PLC for a fault code. When I find the part I change it and test the line. I write it in the log
      book.`,
    good: `I lock it out and test for dead before I touch anything, because a line that stopped by itself can start by itself. Then
      I ask the operator what he heard and what he did last; that saves more time than any meter. I split the problem in half:
      is there power at the motor or not? If there is, it is mechanical, if not, I follow the control circuit back from the
      contactor, with the drawing in hand. At Ridgeway Steel the number 4 conveyor stopped three times in one week in January,
      always after the break. The PLC only showed a lost emergency stop. Instead of changing the relay as two shifts had done, I
      went along the pull cord with a thermal camera and found one switch with a loose terminal that opened when the frame
      cooled down. I tightened it and checked the other eleven switches on the line. It did not stop again that winter, and
      with thermal inspections on all lines the unplanned stops went down by 35%. I put the photo into the log so that the
      apprentices can see what it looks like.`,
  },
  {
    resume: OFFICE_RESUME,
    question: "What are you most proud of from your time at Halden Logistics?",
    phrasings: [
      "What is your greatest achievement at Halden Logistics?",
      "Which success at Halden Logistics stands out?",
    ],
    category: "Behavioral",
    savedAnswer: "I shortened the month-end close from 9 days to 4 days.",
    poor: `I am proud of many things. We had a good team and did a lot of great work together and everyone was happy with the results
      in the end.`,
    ok: `I am proud that I made the month-end close faster. It took too long before and everybody worked late. I looked at all the
      steps and found that some were not needed and some could be done earlier. I talked with the other departments. Now the
      close is much shorter and people go home on time.`,
    good: `I am most proud of the month-end close. When I came to Halden Logistics in 2019, it took 9 days, and the managers
      got their figures when half of the next month was gone. My task was to get it under five days without another person. I
      wrote down every step with who waited for whom, and saw that freight accruals waited for invoices that came by post. I
      agreed with the dispatchers that we would accrue from the SAP shipment list instead, and moved the bank reconciliation to
      every Friday. I trained the 3 clerks I supervised to close their own accounts, and checked them with a list in Excel. By
      June it took 4 days. In the same work I found $86,000 of invoices that had been paid twice, and we got most of it back from
      the carriers. It still takes 4 days, and the controller uses the same list for the year end. I learned that the slow
      step was not in accounting at all.`,
  },
  {
    resume: OFFICE_RESUME,
    question: "What is the difference between an accrual and a provision, and when did it matter in your work?",
    phrasings: ["Explain accruals and provisions.", "When do you book a provision instead of an accrual?"],
    category: "Technical",
    savedAnswer: "I run the month-end close, so I book accruals for freight every month.",
    poor: `That is a very good question. Accounting is really interesting and there are many rules. I studied it and I have done it
      for many years, so I know all of that stuff very well.`,
    ok: `An accrual is for something you have received but have not been billed for, so the amount is almost certain. A provision
      is for something that will probably cost money but you do not know how much or when. In my work I booked accruals for
      freight every month because the invoices came late.`,
    good: `An accrual is a cost we know we have: the service was delivered, only the bill is missing. A provision is a cost that is
      likely, but the amount or the date is open, so it needs a judgement and a note. The difference matters because a provision
      hides profit if it is too high, and the auditors look there first. At Halden Logistics I book about $400,000 of freight
      accruals every month from the shipment list, since the carriers bill three weeks late; when the bill comes, the difference
      is a few hundred dollars. In 2021 a customer claimed for spoiled goods. Our dispatchers wanted to accrue the whole claim.
      I asked the lawyer, who thought that we would lose half of it, so I booked a provision for half with the reasoning on one
      page, rather than an accrual. We settled in March for close to that amount, and the auditors accepted it without findings.
      So in short: certain and unbilled is an accrual, probable and open is a provision, and in doubt I write down why.`,
  },
  {
    resume: SALES_RESUME,
    question: "A prospect says your price is too high. What do you do?",
    phrasings: ["How do you deal with price objections?", "How do you negotiate when a buyer wants a discount?"],
    category: "Situational",
    savedAnswer: "I built the first pricing calculator in Salesforce for a team of 5.",
    poor: `I'd tell them that our product is the best and that quality has its price. If they don't see that, they are not the right
      customer anyway. I'm very persuasive and people usually end up agreeing with me.`,
    ok: `Price is a very common objection and it is important not to give a discount too early, as this makes you look weak. I would
      ask the prospect what they compare it with and what they expected. Very often they do not see the value, so I would explain
      the value again, and I would show them various features and what other customers got out of it. I would also try to find
      out who really decides. If they still want a lower price, I would ask for something in return, like a longer contract. In
      my experience this works most of the time, because people want to feel that they got something. In the end it is about
      trust and about listening to the customer, and not only about money.`,
    good: `I ask "too high compared with what?" and then stop talking, since half of the time it isn't the price but the budget year.
      Then I put the price next to what the problem costs them. Last May a hotel in Galway said we were 30% over their limit. With
      the pricing calculator I'd built in Salesforce I showed their manager that double bookings cost him €900 a month, which was
      more than our fee. I offered to drop the module he didn't need rather than give a discount, because a discount comes back
      at every renewal. He signed for two years at list price. If the number really doesn't fit, I say so and leave; that has
      brought me two referrals.`,
  },
  {
    resume: NURSE_RESUME,
    question: "How do you make sure that the right patient gets the right medication?",
    phrasings: ["What do you do to avoid medication errors?", "Walk me through giving a medication safely."],
    category: "Technical",
    savedAnswer: "I introduced a new handover checklist that reduced missed medication doses by 30%.",
    poor: `Medication safety is very important to me. I always make sure that the right patient gets the right medication because
      errors can be really dangerous. I'm careful and I double check everything.`,
    ok: `I follow the five rights: right patient, right drug, right dose, right route and right time. I check the wristband and ask
      the patient for name and date of birth. I check allergies. For high risk drugs I ask a colleague to check with me. After
      giving it I sign the chart at once and I watch for side effects. If I am interrupted I start again.`,
    good: `I check three times: when I take it from the trolley, when I prepare it, and at the bed against the wristband, where the
      patient says name and birth date themselves, because a confused patient says yes to any name. For insulin, heparin and
      opioids a second nurse checks independently; we don't read it out to each other, as that only repeats the error. I sign
      in Cerner after giving it and not before. On my ward at Northfield most of the misses happened at handover: one nurse
      thought the other had given the six o'clock dose. I introduced a checklist where both look at the chart together, and missed
      doses went down by 30%. When I do find an error I tell the doctor and the patient first, and file the report the same
      shift, so that we fix the cause and not the colleague.`,
  },
  {
    resume: ELECTRICIAN_RESUME,
    question: "Tell me about a mistake you made at work.",
    phrasings: ["When did something go wrong because of you?", "What error did you learn the most from?"],
    category: "Behavioral",
    savedAnswer: "I wired 22 houses from rough-in to final inspection as an apprentice.",
    poor: `I honestly can't think of a mistake. I am a perfectionist, and I would say that my biggest mistake is that I work too hard
      and that I care too much about my job. My bosses were always happy with me.`,
    ok: `When I was an apprentice I mixed up two cables in a house. The inspector found it and I had to open the wall again. It was
      embarrassing and my boss was not happy. I fixed it the same day and I paid more attention after that. Everybody makes
      mistakes, and what matters is what you learn from them.`,
    good: `In my second year at Fenwick Electric I labelled two circuits the wrong way round in a panel. It was house number nine of
      a row, I was in a hurry, and I trusted my memory instead of the tester. The plumber switched off what he thought was the
      boiler and got a shock; he wasn't hurt, but he could've been. I told my foreman right away, before anyone had asked, and we
      stopped work on all three open houses. I tested every circuit in them again with the foreman and found one more swapped
      pair. Since then I test, label, and test once more with the breaker off, and I've had no failed inspection in the 13 houses
      that followed. I use that story when I train apprentices in lockout at Ridgeway: all 4 of them test before they trust a
      label.`,
  },
  {
    resume: DEVELOPER_RESUME,
    question: "Describe a disagreement with a colleague about a technical decision.",
    phrasings: ["When did you disagree with someone on your team?", "How did you resolve a technical conflict?"],
    category: "Behavioral",
    savedAnswer: "I reviewed designs with the security team before each release.",
    poor: `Me and another developer disagreed about stuff all the time. He liked Java and I liked Python. We just agreed to disagree
      and everyone did their own thing.`,
    ok: `A colleague wanted to use a NoSQL database for our ledger and I wanted PostgreSQL. We had several discussions about it and we
      both had good arguments. I explained that we need transactions. He was worried about the speed. We talked with our team lead
      and he decided for PostgreSQL. My colleague accepted it and we worked together well after that.`,
    good: `When we designed the ledger at Brightline, my colleague Ines wanted DynamoDB and I wanted PostgreSQL. She feared that one
      primary couldn't take 3 million transactions a day; I feared losing transactions across accounts. We had to decide within a
      week. After two meetings where we only repeated ourselves, I proposed to write down what would prove each of us wrong. I
      built a load test with her numbers over two days, and she wrote the code a transfer would need in DynamoDB. PostgreSQL held
      four times our peak, while her version needed 300 lines for what a transaction does in three. She changed her mind
      herself, and I took over her idea of splitting the table by month, which I'd been against. The ledger's been running since
      2021 without a lost entry. We still argue by experiment.`,
  },
];
