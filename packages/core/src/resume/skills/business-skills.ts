/** Read by ../skill-taxonomy.ts, which says how this is written. */
export const BUSINESS_SKILLS: Readonly<Record<string, string>> = {
  "Business & Management": `
    Project Management|Projektmanagement|Projektleitung|Gestion de projet|Gestión de proyectos|Gestione progetti|Gestão de projetos;
    Program Management; Product Management; Portfolio Management; Change Management|Veränderungsmanagement;
    Risk Management|Risikomanagement|Gestion des risques|Gestión de riesgos; Stakeholder Management;
    Team Leadership|Team Management|Teamleitung|Teamführung|Mitarbeiterführung|Personalführung|Management d'équipe|Gestión de equipos|Leading Teams;
    People Management; Strategic Planning|Planificación estratégica|Planification stratégique;
    Business Development|Geschäftsentwicklung|Desarrollo de negocio; Business Analysis; Business Strategy;
    Business Intelligence; Process Improvement|Process Optimization|Prozessoptimierung|Process Optimisation;
    Operations Management; Vendor Management|Supplier Management|Lieferantenmanagement;
    Contract Negotiation|Vertragsverhandlung; Budgeting!|Budgetierung|Budgetplanung|Presupuestos|Budgétisation;
    Budget Management; Forecasting!; KPI; OKR|OKRs; PMP; PRINCE2; ITIL; Agile Coaching;
    Requirements Analysis|Requirements Gathering; Roadmapping!; Market Research; Competitive Analysis; Due Diligence;
    Corporate Strategy;
    Event Planning|Event Management|Veranstaltungsmanagement|Organisation d'événements|Organización de eventos;
    Office Management|Büroorganisation|Office Administration;
    Administrative Support|Administration!|Administrative Assistance|Sekretariat;
    Travel Planning|Travel Management|Travel Arrangements;
    Schedule Management|Scheduling!|Appointment Scheduling|Terminplanung; Calendar Management;
    Data Entry|Dateneingabe|Saisie de données|Introducción de datos; Bookkeeping;
    Facility Management|Facilities Management;
    Quality Management|Qualitätsmanagement|Gestion de la qualité|Gestión de calidad; Lean Startup; Fundraising!;
    Grant Writing; Public Relations; Policy Analysis|Policy Development; TOGAF; Process Mapping;
    Business Process Management|BPM; Business Process Reengineering; Operational Excellence; P&L Management|P&L;
    Turnaround Management; Organizational Development|Organisationsentwicklung; Crisis Management|Krisenmanagement;
    Contract Management|Vertragsmanagement; Tendering!|Tender Management|Bid Management; Proposal Writing;
    Feasibility Studies; Business Plans|Business Planning; Business Cases; Cost Reduction;
    Cost Estimation|Cost Estimating; Resource Planning|Resource Allocation; Project Planning; Project Scheduling;
    Gantt Charts; Critical Path Method; Earned Value Management; CAPM; CSM|Certified ScrumMaster; PSM I; IPMA;
    Prince2 Practitioner; Six Sigma Green Belt; Six Sigma Black Belt; Hermes 5; Management Consulting;
    Customer Experience|CX!;
    Digital Transformation|Digitale Transformation|Transformation digitale|Transformación digital;
    Innovation Management; Corporate Social Responsibility|CSR; ESG|ESG Reporting; Property Management; Real Estate;
    Lease Administration; Meeting Planning; Minute Taking; Correspondence!;
    Filing!|Records Management|Document Management; Archiving!; Executive Support; Stenography; Shorthand;
    Transcription!; Government Relations; Public Administration; Nonprofit Management;
    Volunteer Management|Volunteer Coordination; Donor Relations; Board Governance|Corporate Governance; Reporting!;
    Performance Metrics; Balanced Scorecard; SWOT Analysis|SWOT; Benchmarking!; Delegation!;
    Cross-Cultural Management;
  `,
  "Office & Tools": `
    Microsoft Office|MS Office|Office 365|Microsoft 365|Microsoft Office Suite|MS Office Suite|Office Suite|Pack Office|Paquete Office|Pacchetto Office|Pacote Office;
    Excel!|Microsoft Excel|MS Excel|Advanced Excel; Word!|Microsoft Word|MS Word;
    PowerPoint|Microsoft PowerPoint|MS PowerPoint; Outlook!|Microsoft Outlook|MS Outlook; Microsoft Teams;
    Microsoft Project|MS Project; Visio; SharePoint; OneNote; Google Workspace|G Suite|Google Docs; Google Sheets;
    Slack!; Zoom!; Trello; Asana; Notion!; Monday.com; Airtable; Miro; Basecamp!; Salesforce; HubSpot; SAP|SAP R/3;
    SAP S/4HANA|S/4HANA; SAP ERP; SAP FI; SAP MM; Oracle ERP; NetSuite;
    Microsoft Dynamics|Dynamics 365|Microsoft Dynamics 365|Dynamics NAV|Navision; Workday; ServiceNow; Zendesk;
    QuickBooks; DATEV; Xero; Sage!|Sage Intacct; Odoo; ERP; CRM|CRM Software|CRM Systems; Macros!; Pivot Tables;
    Microsoft Publisher; Google Slides; Google Calendar; Google Drive; LibreOffice; OpenOffice; iWork; Keynote!;
    Evernote; Dropbox; Box!; Webex; Skype; Calendly; DocuSign; ClickUp; Wrike; Smartsheet; Jira Service Management;
    Freshdesk; Intercom!; Genesys; Avaya; Pipedrive; Zoho CRM|Zoho; SAP SuccessFactors|SuccessFactors;
    SAP Ariba|Ariba; SAP BW; SAP CO; SAP HR|SAP HCM; SAP PP; SAP SD; SAP WM; SAP EWM; SAP PM; SAP Business One;
    SAP Fiori|Fiori; Oracle Fusion; PeopleSoft; JD Edwards; Infor!; Epicor; ADP|ADP Workforce Now; Kronos|UKG;
    BambooHR; Personio; Greenhouse!; Lever!; Paychex; FreshBooks; Lexware; Sage 50; Concur|SAP Concur; Coupa;
    Primavera P6|Primavera; Procore; Bluebeam|Bluebeam Revu; PlanGrid; Touch Typing|Typing!; VLOOKUP|XLOOKUP;
    Mail Merge; SurveyMonkey; Qualtrics; Tally!; Internet Research!; Computer Literacy;
  `,
  "Human Resources": `
    Recruiting!|Recruitment!|Personalbeschaffung|Personalgewinnung|Recrutement!|Reclutamiento|Selección de personal|Selezione del personale;
    Talent Acquisition; Talent Management; Onboarding!; Offboarding!; Employee Relations; Employee Engagement;
    Performance Management|Performance Reviews;
    Compensation and Benefits|Compensation & Benefits|Benefits Administration;
    HR Management|Human Resources|Human Resource Management|Personalwesen|Personalmanagement|Ressources humaines|Recursos humanos|Risorse umane;
    HRIS|HRIS Systems; Workforce Planning|Personalplanung|Personaleinsatzplanung; Employer Branding; Interviewing!;
    Training and Development|Training & Development|Learning and Development|L&D|Personalentwicklung;
    Diversity and Inclusion|Diversity & Inclusion|DEI|Diversity Equity and Inclusion; Succession Planning;
    Job Evaluation; Labor Relations|Labour Relations|Industrial Relations;
    Employment Law|Arbeitsrecht|Droit du travail|Derecho laboral; Background Checks; Exit Interviews;
    Sourcing!|Candidate Sourcing; Boolean Search; LinkedIn Recruiter; Applicant Tracking Systems|ATS!;
    HR Policies|HR Policy; HR Analytics|People Analytics; Shift Planning|Dienstplanung|Schichtplanung|Rostering;
    Apprentice Training|Ausbildereignung|AEVO; SHRM-CP; SHRM-SCP; PHR; CIPD|CIPD Level 5;
    Career Counseling|Career Coaching|Outplacement; Immigration Compliance; Conflict Management|Konfliktmanagement;
  `,
};
