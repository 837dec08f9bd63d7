import { toSkillKey } from "../text/known-skills.ts";

/** "the wider thing: what is a case of it". Who has worked with the case has met the wider thing. Written by hand. */
const CASES = `
SQL: PostgreSQL, MySQL, MariaDB, Oracle Database, SQL Server, Microsoft SQL Server, SQLite, PL/SQL, T-SQL, BigQuery, Snowflake, Redshift
Relational Databases: PostgreSQL, MySQL, MariaDB, Oracle Database, SQL Server, Microsoft SQL Server, SQLite, SQL
Databases: PostgreSQL, MySQL, MariaDB, Oracle Database, SQL Server, SQL, MongoDB, SQLite, Redis, Cassandra, DynamoDB
NoSQL: MongoDB, Cassandra, DynamoDB, Redis, Couchbase, Firestore
JavaScript: TypeScript, React, Vue.js, Angular, Node.js, Next.js, Express, jQuery, Svelte, React Native
CSS: Sass, Tailwind CSS, Bootstrap
Python: Django, Flask, FastAPI, Pandas, pytest, PyTorch, NumPy, scikit-learn
Java: Spring, Hibernate, JUnit
C#: ASP.NET, Entity Framework
.NET: ASP.NET, Entity Framework
PHP: Laravel, Symfony, WordPress
Ruby: Ruby on Rails
Kubernetes: EKS, Google Kubernetes Engine, Azure Kubernetes Service, OpenShift, Helm, Rancher
Containers: Docker, Kubernetes, Podman
Cloud Computing: AWS, Azure, Google Cloud, Heroku, DigitalOcean, EC2, S3, Lambda
AWS: EC2, S3, Lambda, ECS, EKS, RDS, CloudFormation, CloudWatch, Amazon SQS
CI/CD: Jenkins, GitHub Actions, GitLab CI, CircleCI, Travis CI, ArgoCD, Azure DevOps, TeamCity
DevOps: Jenkins, Terraform, Kubernetes, GitHub Actions, CI/CD
Infrastructure as Code: Terraform, CloudFormation, Pulumi, Ansible
Git: GitHub, GitLab, Bitbucket
Version Control: Git, GitHub, GitLab, Subversion
Linux: Ubuntu, Debian, CentOS, Red Hat
REST APIs: FastAPI
Unit Testing: JUnit, pytest, Jest, Vitest, RSpec, NUnit, xUnit, Mocha
Test Automation: Selenium, Cypress, Playwright, pytest, JUnit, Jest
Monitoring: Prometheus, Grafana, Datadog, New Relic, Nagios, Zabbix
Machine Learning: Deep Learning, TensorFlow, PyTorch, scikit-learn, XGBoost, Computer Vision, Natural Language Processing
Data Visualization: Tableau, Power BI, Looker, Matplotlib, D3.js
Business Intelligence: Tableau, Power BI, Looker, Qlik
ETL: Airflow, dbt, Talend, Informatica, SSIS, AWS Glue, Fivetran
Electronic Health Records: Epic, Cerner, Meditech, Allscripts, athenahealth, eClinicalWorks
CRM: Salesforce, HubSpot, Microsoft Dynamics, Zoho CRM, Pipedrive
ERP: SAP, Oracle ERP, NetSuite, Microsoft Dynamics, Odoo
Accounting Software: QuickBooks, Xero, Sage, DATEV, SAP FI
Microsoft Office: Excel, Word, PowerPoint, Outlook
Spreadsheets: Excel, Google Sheets
Agile: Scrum, Kanban, SAFe
CAD: AutoCAD, SolidWorks, CATIA, Inventor, Revit, Creo, Fusion 360
PLC Programming: Siemens TIA Portal, TIA Portal, Ladder Logic, Structured Text
Graphic Design: Photoshop, Illustrator, InDesign
Adobe Creative Suite: Photoshop, Illustrator, InDesign
Web Analytics: Google Analytics, Adobe Analytics
Paid Advertising: Google Ads, Facebook Ads
Patient Care: Wound Care, Medication Administration, Triage, Basic Nursing Care, Intensive Care
Digital Marketing: SEO, Google Ads, Email Marketing, Content Marketing, Social Media Marketing
`;

/** Who knows one can learn the other: shown in its place, it meets the requirement partly. */
const NEAR = `
React, Vue.js, Angular, Svelte
AWS, Azure, Google Cloud
PostgreSQL, MySQL, MariaDB, Oracle Database, SQL Server, Microsoft SQL Server
MongoDB, Cassandra, DynamoDB, Couchbase
Java, Kotlin, Scala, C#
Python, Ruby, PHP
JavaScript, TypeScript
Django, Flask, FastAPI
Jenkins, GitHub Actions, GitLab CI, CircleCI
Terraform, CloudFormation, Pulumi, Ansible
Docker, Podman, Kubernetes
Kafka, RabbitMQ, Amazon SQS
Prometheus, Datadog, New Relic, Nagios, Zabbix
Tableau, Power BI, Looker, Qlik
TensorFlow, PyTorch, Keras, JAX
Epic, Cerner, Meditech
Salesforce, HubSpot, Microsoft Dynamics, Pipedrive
SAP, Oracle ERP, NetSuite, Microsoft Dynamics
QuickBooks, Xero, Sage, DATEV
AutoCAD, SolidWorks, CATIA, Inventor, Revit
Figma, Sketch, Adobe XD
Photoshop, Illustrator, InDesign
Selenium, Cypress, Playwright
Jest, Vitest, Mocha
SQL, Data Analysis
Google Ads, Facebook Ads
IFRS, GAAP, US GAAP
BLS, CPR, First Aid
Excel, Google Sheets
Toast POS, Micros POS, Opera PMS
MIG Welding, TIG Welding, Arc Welding
`;

interface Relations {
  cases: ReadonlyMap<string, ReadonlySet<string>>;
  near: ReadonlyMap<string, ReadonlySet<string>>;
}

let relations: Relations | null = null;

function readRelations(): Relations {
  const cases = new Map<string, Set<string>>();
  const near = new Map<string, Set<string>>();
  const rows = (text: string) => text.trim().split("\n");
  const names = (row: string) => row.split(",").map((name) => toSkillKey(name.trim()));
  for (const row of rows(CASES)) {
    const [wider = "", narrower = ""] = row.split(": ");
    cases.set(toSkillKey(wider), new Set(names(narrower)));
  }
  for (const row of rows(NEAR).map(names)) {
    for (const name of row)
      near.set(name, new Set([...(near.get(name) ?? []), ...row.filter((other) => other !== name)]));
  }
  return { cases, near };
}

/** Skills that are a case of this one: PostgreSQL of SQL. */
export function listCases(skill: string): ReadonlySet<string> {
  relations ??= readRelations();
  return relations.cases.get(skill) ?? new Set();
}

/** Skills that stand near this one: Vue.js beside React. */
export function listNear(skill: string): ReadonlySet<string> {
  relations ??= readRelations();
  const wider = [...relations.cases].filter(([, narrower]) => narrower.has(skill)).map(([name]) => name);
  return new Set([...(relations.near.get(skill) ?? []), ...wider]);
}
