import { expect, test } from "vitest";
import { readRequirements } from "./read-requirements.ts";

function read(description: string): string[] {
  return readRequirements(description).map(
    ({ start, end, kind, importance }) => `${importance} ${kind}: ${description.slice(start, end)}`,
  );
}

test("a list of skills is one requirement each, a choice is one", () => {
  expect(
    read("Requirements\n- Experience with Python, SQL and Docker\n- Java or Kotlin\n- AWS (EC2, S3, Lambda)"),
  ).toEqual([
    "must skill: Python",
    "must skill: SQL",
    "must skill: Docker",
    "must skill: Java or Kotlin",
    "must skill: AWS (EC2, S3, Lambda)",
  ]);
});

test("examples stay with what they are examples of", () => {
  expect(
    read("Requirements:\n* Relational databases such as PostgreSQL, MySQL and Oracle\n* A CI tool, e.g. Jenkins"),
  ).toEqual([
    "must skill: Relational databases such as PostgreSQL, MySQL and Oracle",
    "must skill: A CI tool, e.g. Jenkins",
  ]);
});

test("prose asks where it says so, and not where it tells of the company", () => {
  expect(
    read(
      "We are a company with 20 years of experience in logistics. You have 5+ years of Python and know Kubernetes. Ideally you have worked with Terraform. We offer Java courses and a salary of €70,000.",
    ),
  ).toEqual(["must skill: 5+ years of Python", "must skill: know Kubernetes", "nice skill: worked with Terraform"]);
});

test("headings of every day are understood", () => {
  expect(
    read(`You might be a fit if you...
- have 5-7 years of experience designing products
- are fluent in Figma

Extra points for:
✅ Design systems

Why you’ll love it here
- A budget for Sketch courses`),
  ).toEqual([
    "must experience: 5-7 years of experience designing products",
    "must skill: fluent in Figma",
    "nice skill: Design systems",
  ]);
});

test("short sentences that say preferred, a plus or required ask", () => {
  expect(
    read(
      "We are seeking a Warehouse Associate. High school diploma required. Forklift certification preferred. SAP is a plus but not required.",
    ),
  ).toEqual([
    "must education: High school diploma required",
    "nice certificate: Forklift certification preferred",
    "nice skill: SAP is a plus",
  ]);
});

test("each kind is told by its words", () => {
  expect(
    read(
      `What you bring
- Bachelor's degree in Nursing
- 3-5 years of experience as a nurse
- Valid driving licence
- Fluent German and English (C1)
- Empathy with patients`,
    ),
  ).toEqual([
    "must education: Bachelor's degree in Nursing",
    "must experience: 3-5 years of experience as a nurse",
    "must certificate: Valid driving licence",
    "must language: German",
    "must language: English (C1)",
    "must other: Empathy with patients",
  ]);
});

test("what is welcome is nice, by its heading and by its words", () => {
  expect(read("Must have:\n- Excel\n- SAP is a plus\nNice to have:\n- Power BI\n- Tableau (required)")).toEqual([
    "must skill: Excel",
    "nice skill: SAP is a plus",
    "nice skill: Power BI",
    "must skill: Tableau (required)",
  ]);
});

test.for([
  ["German", "Ihr Profil\n- Kenntnisse in Excel\n\nWir bieten\n- Kurse in Java\n\nVon Vorteil\n- Französisch"],
  ["French", "Profil recherché\n- Maîtrise d'Excel\n\nNous offrons\n- Cours de Java\n\nAtouts\n- Français"],
  ["Spanish", "Requisitos\n- Manejo de Excel\n\nOfrecemos\n- Cursos de Java\n\nSe valorará\n- Francés"],
] as const)("headings are understood in %s", ([, description]) => {
  expect(read(description).map((line) => line.split(": ")[0])).toEqual(["must skill", "nice language"]);
});

test("a description that lost its line breaks keeps its lists", () => {
  expect(
    read(
      "Acme makes tyres. Requirements: • 3 years of sales experience • Excel Benefits: • Free tyres • Salary of $50,000",
    ),
  ).toEqual(["must experience: 3 years of sales experience", "must skill: Excel"]);
});

test("what the job offers, what the work is and what the law wants said asks for nothing", () => {
  expect(
    read(`About us
We use Kafka and have 12 years of experience.
Responsibilities
- Write Python every day
Requirements
- SQL
We are an equal opportunity employer, regardless of race, religion or knowledge of Java.
Benefits
- Courses in Kubernetes`),
  ).toEqual(["must skill: SQL"]);
});

test("what is not needed is not asked for", () => {
  expect(read("Requirements\n- Excel\n- A degree is not required")).toEqual(["must skill: Excel"]);
});

test("of a language that is not read only the names in it are taken", () => {
  expect(
    read(
      "Szukamy osoby, która zna Kubernetes i Docker oraz pracowała w dużym zespole przez kilka lat, a także chce się uczyć i rozwijać razem z nami w naszym biurze w Krakowie",
    ),
  ).toEqual(["must skill: Kubernetes", "must skill: Docker"]);
});

test("what asks for nothing has no requirements", () => {
  for (const text of ["x", "Hello there, how are you today?", "", "   \n\n  "]) expect(read(text)).toEqual([]);
});

test("a list under a heading nobody knows is read item by item", () => {
  expect(
    read(
      "Data Analyst\n🔹 SQL (advanced)\n🔹 Tableau or Power BI\n🔹 Build dashboards in Looker\n🔹 2+ years of experience",
    ),
  ).toEqual([
    "must skill: SQL (advanced)",
    "must skill: Tableau or Power BI",
    "must experience: 2+ years of experience",
  ]);
});

test("fragments of a text without a heading ask, the job's title and what is said of the employer do not", () => {
  expect(
    read(
      "Registered Nurse (RN)\nLakeside is a licensed hospital. Previous ward experience essential. Basic English. Pay: £18 per hour.",
    ),
  ).toEqual(["must other: Previous ward experience essential", "must language: Basic English"]);
});

test("a clause that is a must stays one behind one that would be ideal", () => {
  expect(
    read(
      "You'll ideally speak French, and a driving licence is a must. Pastry skills a bonus. Python is nice to have.",
    ),
  ).toEqual([
    "nice language: ideally speak French",
    "must certificate: a driving licence is a must",
    "nice skill: Pastry skills a bonus",
    "nice skill: Python is nice to have",
  ]);
});

test("months of experience are years, and a cuisine is no language", () => {
  expect(
    read("You'll need:\n- 18 months of experience as a chef\n- Italian cuisine\nThe extras\n- Fluent Italian"),
  ).toEqual([
    "must experience: 18 months of experience as a chef",
    "must other: Italian cuisine",
    "nice language: Fluent Italian",
  ]);
});
