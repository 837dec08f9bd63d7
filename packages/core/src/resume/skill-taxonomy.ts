/**
 * Skills by category: entries parted by ";", other spellings of one by "|". The first spelling is the name. Terms that are
 * everyday words as well ("Go", "Word", "Less") count only inside a skills section; they are marked with a "!".
 */
const TAXONOMY: Readonly<Record<string, string>> = {
  "Programming Languages": `JavaScript|JS; TypeScript|TS; Python; Java; C!; C++|cpp; C#|c sharp; Go!|Golang; Rust!; Ruby!; PHP; Swift!;
    Kotlin; Scala; Perl; R!; MATLAB; Julia!; Haskell; Elixir; Erlang; Clojure; F#; OCaml; Lua; Dart!; Groovy; Objective-C; Visual Basic|VB.NET|VBA;
    COBOL; Fortran; Assembly!|Assembler; Bash|Shell!|Shell Scripting; PowerShell; SQL; PL/SQL; T-SQL; Solidity; ABAP; Apex!; Delphi; Pascal;
    Prolog; Lisp; Scheme!; Smalltalk; VHDL; Verilog; SystemVerilog; CUDA; OpenCL; Zig!; Crystal!; Nim; SAS!; Stata; SPSS; LaTeX; HTML|HTML5; CSS|CSS3; XML; JSON; YAML`,
  "Web Development": `React|React.js|ReactJS; React Hooks; Redux; Next.js|NextJS; Vue.js|Vue|VueJS; Nuxt.js|Nuxt; Angular|AngularJS; Svelte; SvelteKit; Ember.js;
    Backbone.js; jQuery; Bootstrap; Tailwind CSS|Tailwind; Sass|SCSS; Less!; Webpack; Vite; Babel; ESLint; Node.js|Node|NodeJS; Express|Express.js; NestJS; Fastify; Deno;
    Django; Flask; FastAPI; Ruby on Rails|Rails; Sinatra; Laravel; Symfony; CodeIgniter; WordPress; Drupal; Joomla; Magento; Shopify; WooCommerce; Spring!|Spring Boot|Spring Framework;
    Hibernate; ASP.NET|ASP.NET Core; .NET|.NET Core|dotnet; Blazor; GraphQL; REST APIs|REST|REST API|RESTful APIs|RESTful; gRPC; WebSockets|WebSocket; SOAP; OAuth|OAuth2; JWT; Web Components;
    Progressive Web Apps|PWA; Three.js; D3.js|D3; WebGL; WebRTC; Storybook; Gatsby; Remix!; Astro!; tRPC; Prisma; Responsive Design|Responsive Web Design; Web Accessibility|WCAG; SEO; Web Vitals; Microfrontends|Micro Frontends`,
  "Mobile Development": `Android; iOS; React Native; Flutter; SwiftUI; UIKit; Jetpack Compose; Xamarin; Ionic; Cordova; Xcode; Android Studio; Expo!; Mobile Development; Kotlin Multiplatform`,
  "Data & AI": `Machine Learning|ML; Deep Learning; Artificial Intelligence|AI; Natural Language Processing|NLP; Computer Vision; Reinforcement Learning; Generative AI; LLM|LLMs|Large Language Models; Data Analysis|Data Analytics;
    Data Science; Data Engineering; Data Visualization|Data Visualisation; Data Mining; Data Modeling; Data Warehousing; Big Data; Statistics; Statistical Analysis; A/B Testing; Predictive Modeling; Time Series Analysis; ETL; TensorFlow; PyTorch; Keras; scikit-learn|sklearn;
    Pandas; NumPy; SciPy; Matplotlib; Seaborn; Plotly; OpenCV; Hugging Face; LangChain; XGBoost; JAX; ONNX; Spark|Apache Spark|PySpark; Hadoop; Hive!; Kafka|Apache Kafka; Airflow|Apache Airflow; dbt; Flink; Beam!|Apache Beam; Databricks; Snowflake;
    BigQuery; Redshift|Amazon Redshift; Looker; Tableau; Power BI|PowerBI; Qlik|QlikView|Qlik Sense; Google Data Studio|Looker Studio; Alteryx; Jupyter; RStudio; MLflow; MLOps; Feature Engineering; Econometrics; Bioinformatics`,
  Databases: `PostgreSQL|Postgres; MySQL; MariaDB; SQLite; Oracle|Oracle Database; SQL Server|Microsoft SQL Server|MSSQL; MongoDB; Redis; Cassandra; DynamoDB; CouchDB; Couchbase; Neo4j; Elasticsearch|Elastic Search; Solr; InfluxDB; Firebase; Firestore;
    Supabase; NoSQL; Memcached; HBase; ClickHouse; CockroachDB; Teradata; IBM DB2|DB2; Microsoft Access|MS Access; Database Design; Database Administration; Query Optimization; pgvector; etcd; NATS; RabbitMQ; ActiveMQ`,
  "Cloud & DevOps": `AWS|Amazon Web Services; Azure|Microsoft Azure; Google Cloud|GCP|Google Cloud Platform; Docker; Docker Compose; Kubernetes|K8s; Helm!; Terraform; Ansible; Puppet!; Chef!; Vagrant; Jenkins; GitHub Actions; GitLab CI|GitLab CI/CD; CircleCI; Travis CI; ArgoCD|Argo CD;
    CI/CD|Continuous Integration|Continuous Delivery; DevOps; Site Reliability Engineering|SRE; Linux; Unix; Ubuntu; Debian; CentOS; Red Hat; Windows Server; Nginx; Apache!; HAProxy; Prometheus; Grafana; Datadog; New Relic; Splunk; ELK|ELK Stack; Kibana; Logstash; PagerDuty; OpenTelemetry; Observability; Monitoring; Infrastructure as Code;
    CloudFormation; Pulumi; Lambda!|AWS Lambda; EC2; S3; ECS; EKS; RDS; Serverless; Heroku; Vercel; Netlify; Cloudflare; OpenStack; VMware; Virtualization; Load Balancing; Microservices|Microservices Architecture; Event-Driven Architecture; Distributed Systems; System Administration; Git; GitHub; GitLab; Bitbucket; Subversion|SVN; Mercurial; OpenShift; Istio; Service Mesh; Consul`,
  "Software Engineering": `Object-Oriented Programming|OOP; Functional Programming; Design Patterns; Software Architecture; System Design; API Design; Domain-Driven Design|DDD; Test-Driven Development|TDD; Agile; Scrum; Kanban; SAFe; Extreme Programming; Pair Programming; Code Review|Code Reviews;
    Algorithms; Data Structures; Multithreading; Concurrency; Embedded Systems; Firmware; RTOS; IoT|Internet of Things; Arduino; Raspberry Pi; Game Development; Unity!; Unreal Engine; OpenGL; Vulkan; Blockchain; Ethereum; Smart Contracts; Robotics; ROS!; Simulink; LabVIEW; PLC; SCADA; FPGA; Compilers; Operating Systems; Networking; TCP/IP; Computer Networks; JIRA; Confluence; Visual Studio; VS Code; IntelliJ; Eclipse!; Postman; Swagger|OpenAPI; UML; Technical Writing; Debugging`,
  "Testing & Quality": `Unit Testing; Integration Testing; Test Automation|Automated Testing; Manual Testing; Regression Testing; Performance Testing; Load Testing; Selenium; Cypress!; Playwright; Puppeteer; Jest!; Vitest; Mocha!; Jasmine!; JUnit; TestNG; pytest; RSpec; Cucumber!; Appium; JMeter; Quality Assurance|QA; Quality Control; Six Sigma|Lean Six Sigma; Lean!|Lean Management|Lean Manufacturing; ISO 9001; GMP; HACCP; FMEA; Root Cause Analysis; SonarQube; TestRail; BDD`,
  Security: `Cybersecurity|Cyber Security|Information Security; Penetration Testing; Ethical Hacking; Network Security; Application Security; OWASP; SIEM; Firewalls; VPN; Cryptography; Identity Management; Active Directory; Incident Response; Vulnerability Assessment; Risk Assessment; ISO 27001; GDPR|DSGVO|RGPD; SOC 2; HIPAA; PCI DSS; Wireshark; Metasploit; Burp Suite; Nmap; Kali Linux; Threat Modeling`,
  Design: `Figma; Sketch!; Adobe XD; InVision; Photoshop|Adobe Photoshop; Illustrator|Adobe Illustrator; InDesign|Adobe InDesign; After Effects; Premiere Pro|Adobe Premiere; Lightroom; Final Cut Pro; DaVinci Resolve; Canva; Blender!; Maya!; 3ds Max; Cinema 4D; ZBrush; AutoCAD; SolidWorks; Revit; SketchUp; Rhino!; CATIA; Inventor!; Fusion 360; ArchiCAD; CAD; BIM;
    UX Design|User Experience|UX; UI Design|User Interface Design|UI; UX/UI Design|UI/UX; Interaction Design; User Research; Usability Testing; Wireframing; Prototyping; Design Systems; Information Architecture; Graphic Design; Typography; Branding; Motion Graphics; Animation; Photography; Video Editing; Illustration; Web Design; Product Design; Industrial Design; Interior Design; Design Thinking; 3D Modeling; 3D Printing; Procreate; Adobe Creative Suite|Adobe Creative Cloud`,
  "Business & Management": `Project Management; Program Management; Product Management; Portfolio Management; Change Management; Risk Management; Stakeholder Management; Team Leadership|Team Management; People Management; Strategic Planning; Business Development; Business Analysis; Business Strategy; Business Intelligence; Process Improvement|Process Optimization; Operations Management; Supply Chain Management|Supply Chain; Logistics; Procurement; Inventory Management; Vendor Management; Contract Negotiation; Budgeting; Budget Management; Forecasting; KPI; OKR|OKRs; PMP; PRINCE2; ITIL; Agile Coaching; Requirements Analysis|Requirements Gathering; Roadmapping; Market Research; Competitive Analysis; Due Diligence; Mergers and Acquisitions; Corporate Strategy; Event Planning|Event Management; Office Management; Administrative Support; Travel Planning; Schedule Management|Scheduling; Calendar Management; Data Entry; Bookkeeping; Facility Management; Quality Management; Lean Startup; Fundraising; Grant Writing; Public Relations; Policy Analysis`,
  "Office & Tools": `Microsoft Office|MS Office|Office 365|Microsoft 365; Excel|Microsoft Excel|MS Excel; Word!|Microsoft Word|MS Word; PowerPoint|Microsoft PowerPoint; Outlook!|Microsoft Outlook; Microsoft Teams; Microsoft Project|MS Project; Visio; SharePoint; OneNote; Google Workspace|G Suite|Google Docs; Google Sheets; Slack!; Zoom!; Trello; Asana; Notion!; Monday.com; Airtable; Miro; Basecamp; Salesforce; HubSpot; SAP; SAP S/4HANA|S/4HANA; SAP ERP; SAP FI; SAP MM; Oracle ERP; NetSuite; Microsoft Dynamics|Dynamics 365; Workday; ServiceNow; Zendesk; QuickBooks; DATEV; Xero; Sage!; Odoo; ERP; CRM; LexisNexis; Typing; Macros; Pivot Tables`,
  "Marketing & Sales": `Digital Marketing; Content Marketing; Email Marketing; Social Media Marketing|Social Media Management|Social Media; Search Engine Marketing|SEM; PPC; Google Ads|Google AdWords; Facebook Ads; Google Analytics; Google Tag Manager; Marketing Automation; Mailchimp; Marketo; Copywriting; Content Creation; Content Strategy; Brand Management; Product Marketing; Growth Hacking; Lead Generation; Cold Calling; Sales; B2B Sales|B2B; B2C; Account Management; Key Account Management; Customer Relationship Management; Customer Service|Customer Support; Customer Success; Negotiation; Retail; Merchandising; Visual Merchandising; E-Commerce|eCommerce; Upselling; Point of Sale|POS; Cash Handling; Telemarketing; Affiliate Marketing; Influencer Marketing; Event Marketing; Media Planning; Conversion Optimization|CRO; Pricing Strategy; Journalism; Editing; Proofreading; Translation`,
  "Finance & Accounting": `Accounting; Financial Accounting; Financial Analysis; Financial Modeling; Financial Reporting; Management Accounting; Auditing; Internal Audit; Taxation|Tax Preparation; Payroll; Accounts Payable; Accounts Receivable; General Ledger; GAAP|US GAAP; IFRS; HGB; Valuation; Investment Analysis; Portfolio Analysis; Equity Research; Corporate Finance; Treasury; Credit Analysis; Underwriting; Derivatives; Fixed Income; Bloomberg|Bloomberg Terminal; Cost Accounting|Cost Control; Controlling; Cash Flow Management; Reconciliation; Compliance; Anti-Money Laundering|AML; KYC; Actuarial Science; Insurance; Banking; Trading!; Invoicing; Month-End Close`,
  Healthcare: `Patient Care; Nursing; Clinical Research; Clinical Trials; Phlebotomy; CPR; First Aid; BLS|Basic Life Support; ACLS; Wound Care; Medication Administration; Vital Signs; Electronic Health Records|EHR|EMR; Epic!; Cerner; Medical Terminology; Medical Coding; ICD-10; Medical Billing; Infection Control; Triage; Pharmacology; Physiotherapy; Occupational Therapy; Mental Health; Counseling|Counselling; Case Management; Geriatrics; Pediatrics; Surgery; Radiology; Dental Hygiene; GCP Compliance; Pharmacovigilance; Public Health; Epidemiology; Nutrition; Health Education; Care Planning`,
  "Science & Engineering": `Mechanical Engineering; Electrical Engineering; Civil Engineering; Chemical Engineering; Structural Engineering; Thermodynamics; Fluid Mechanics; Finite Element Analysis|FEA; CFD; ANSYS; HVAC; Circuit Design; PCB Design; Altium; Power Systems; Control Systems; Signal Processing; Manufacturing; CNC; Machining; Welding; Process Engineering; Maintenance; Preventive Maintenance; Troubleshooting; Hydraulics; Pneumatics; Electronics; Soldering; PCR; Cell Culture; Western Blot; ELISA; Flow Cytometry; Chromatography|HPLC; Mass Spectrometry; Spectroscopy; Microscopy; Molecular Biology; Laboratory Techniques; Lab Safety; GIS|ArcGIS|QGIS; Remote Sensing; Environmental Science; Sustainability; Renewable Energy; Surveying; Geology; Chemistry; Physics; Mathematics; Biology; Blueprint Reading; Construction Management; OSHA; Occupational Safety|Health and Safety; Forklift Operation`,
  "Education & Social": `Teaching; Curriculum Development|Curriculum Design; Lesson Planning; Classroom Management; Tutoring; E-Learning|eLearning; Instructional Design; Special Education; Early Childhood Education; Student Assessment; Academic Advising; Training!; Coaching; Workshop Facilitation; Research; Qualitative Research; Quantitative Research; Academic Writing; Social Work; Community Outreach; Childcare; Youth Work; Crisis Intervention; ESL|TEFL; Mentoring; Moodle; Library Science`,
  "Legal & HR": `Legal Research; Legal Writing; Contract Law; Contract Drafting|Contract Management; Litigation; Corporate Law; Intellectual Property; Employment Law; Labor Law; Regulatory Compliance; Mediation; Recruiting|Recruitment; Talent Acquisition; Onboarding; Employee Relations; Performance Management; Compensation and Benefits; HR Management|Human Resources; HRIS; Workforce Planning; Employer Branding; Interviewing; Training and Development; Diversity and Inclusion; Payroll Administration`,
  "Hospitality & Trades": `Cooking; Food Preparation; Food Safety; Baking; Bartending; Table Service; Menu Planning; Housekeeping; Front Desk; Reservations; Guest Relations; Opera PMS; Barista Skills; Catering; Carpentry; Plumbing; Electrical Installation; Painting; Masonry; Landscaping; Auto Repair|Automotive Repair; Driving!; Truck Driving; Warehouse Operations|Warehousing; Order Picking; Packaging; Cleaning; Security Services; Sewing; Hairdressing; Makeup`,
  "Soft Skills": `Communication|Communication Skills|Kommunikation|Comunicación; Teamwork|Team Work|Teamfähigkeit|Travail en équipe|Trabajo en equipo; Leadership|Liderazgo; Problem Solving|Problem-Solving|Problemlösung|Résolution de problèmes|Resolución de problemas; Critical Thinking; Time Management|Zeitmanagement|Gestión del tiempo; Adaptability|Adaptabilidad; Creativity|Kreativität|Créativité|Creatividad; Collaboration; Public Speaking; Presentation Skills|Presentation; Organization!|Organizational Skills; Attention to Detail; Decision Making; Conflict Resolution; Emotional Intelligence; Interpersonal Skills; Multitasking; Work Ethic; Self-Motivation; Flexibility|Flexibilität; Analytical Skills|Analytical Thinking; Customer Focus; Reliability|Zuverlässigkeit; Empathy; Active Listening; Facilitation; Persuasion; Initiative; Strategic Thinking; Learning Mindset; Cross-Functional Collaboration; Remote Work`,
};

export interface Skill {
  name: string;
  category: string;
  /** An everyday word too: believed only where skills are listed. */
  ambiguous: boolean;
}

/** What two spellings of a skill share: lower case, no accents, only letters, digits, "+" and "#". */
function toSkillKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, "");
}

const skills = new Map<string, Skill>();
for (const [category, entries] of Object.entries(TAXONOMY)) {
  for (const entry of entries.split(";")) {
    const spellings = entry.split("|").map((spelling) => spelling.trim());
    const name = spellings[0]?.replace(/!$/, "") ?? "";
    for (const spelling of spellings) {
      const key = toSkillKey(spelling.replace(/!$/, ""));
      if (key !== "" && !skills.has(key)) skills.set(key, { name, category, ambiguous: spelling.endsWith("!") });
    }
  }
}

/** The known skill of that name, in any of its spellings. */
export function findKnownSkill(text: string): Skill | undefined {
  return skills.get(toSkillKey(text));
}

export function countKnownSkills(): number {
  return new Set([...skills.values()].map((skill) => skill.name)).size;
}
