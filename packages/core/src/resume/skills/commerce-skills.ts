/** Read by ../skill-taxonomy.ts, which says how this is written. */
export const COMMERCE_SKILLS: Readonly<Record<string, string>> = {
  "Marketing & Sales": `
    Digital Marketing|Online Marketing|Marketing digital; Content Marketing; Email Marketing;
    Social Media Marketing|Social Media Management|Social Media|Soziale Medien|Réseaux sociaux|Redes sociales;
    Search Engine Marketing|SEM!; PPC; Google Ads|Google AdWords|AdWords; Facebook Ads;
    Google Analytics|GA4|Google Analytics 4; Google Tag Manager; Marketing Automation; Mailchimp; Marketo;
    Copywriting; Content Creation; Content Strategy; Brand Management; Product Marketing; Growth Hacking;
    Lead Generation; Cold Calling; Sales!|Vertrieb!|Verkauf!|Vente!|Ventes!|Ventas!|Vendite!|Vendas!|Verkoop!;
    B2B Sales|B2B; B2C; Account Management; Key Account Management; Customer Relationship Management;
    Customer Service|Customer Support|Kundenservice|Kundenbetreuung|Kundendienst|Service client|Relation client|Atención al cliente|Servicio al cliente|Assistenza clienti|Servizio clienti|Atendimento ao cliente|Klantenservice|Client Service;
    Customer Success;
    Negotiation!|Negotiation Skills|Negotiating|Verhandlungsführung|Verhandlungsgeschick|Négociation!|Negociación!|Negoziazione!;
    Retail!; Merchandising!; Visual Merchandising;
    E-Commerce|Online Retail|Commerce électronique|Comercio electrónico; Upselling!; Point of Sale|POS!|POS Systems;
    Cash Handling|Kassieren|Kassenführung|Cash Register|Encaissement|Manejo de caja; Telemarketing;
    Affiliate Marketing; Influencer Marketing; Event Marketing; Media Planning; Conversion Optimization|CRO;
    Pricing Strategy; Journalism!; Editing!; Proofreading!; Translation!|Übersetzung!|Traduction!|Traducción!;
    Google Search Console; Ahrefs; SEMrush; Moz!; Hootsuite; Buffer!; Sprout Social; Meta Ads|Meta Ads Manager;
    LinkedIn Ads; TikTok Ads; Instagram Marketing; YouTube Marketing; Klaviyo; ActiveCampaign; Pardot; Eloqua; Braze!;
    Iterable!; Adobe Analytics; Hotjar; Optimizely; Mixpanel; Amplitude!; Segment!; Market Segmentation;
    Marketing Strategy; Marketing Communications; Campaign Management; Account-Based Marketing; Direct Marketing;
    Trade Marketing; Trade Shows|Messeorganisation; Community Management; Storytelling!; Blogging; Technical Sales;
    Inside Sales; Outside Sales; Field Sales|Außendienst; Solution Selling; Consultative Selling; SPIN Selling;
    Sales Forecasting; Sales Management|Vertriebsleitung; Sales Presentations; Sales Training; Sales Operations;
    Pipeline Management; Territory Management; Channel Sales; Prospecting!|Kundenakquise|Neukundenakquise|Kaltakquise;
    Closing!; Cross-Selling; Customer Retention|Kundenbindung|Fidélisation; Customer Acquisition;
    Client Relations|Client Relationship Management; Complaint Handling|Reklamationsbearbeitung|Beschwerdemanagement;
    Call Center Operations|Call Centre; Live Chat Support; Stocking!|Shelf Stocking; Loss Prevention;
    Store Operations; Window Dressing; Category Management; Product Knowledge; Salesforce Marketing Cloud; Pricing!;
    Media Relations|Pressearbeit|Relations presse; Press Releases; Internal Communications;
    Corporate Communications|Unternehmenskommunikation; Speechwriting; Advertising!|Werbung!|Publicité!|Publicidad!;
    Media Buying; Technical Translation; Interpreting!|Simultaneous Interpreting; Subtitling!;
    Localization!|Localisation!; Copy Editing; Fact-Checking; Investigative Reporting;
    Amazon Seller Central|Amazon FBA;
  `,
  "Finance & Accounting": `
    Accounting!|Buchhaltung|Buchführung|Finanzbuchhaltung|Comptabilité|Contabilidad|Contabilità|Contabilidade|Boekhouding|Rechnungswesen;
    Financial Accounting; Financial Analysis|Finanzanalyse|Analyse financière|Análisis financiero; Financial Modeling;
    Financial Reporting; Management Accounting; Auditing!|Audit!|Wirtschaftsprüfung; Internal Audit;
    Taxation!|Tax Preparation|Tax!|Steuern!|Steuerrecht|Fiscalité|Fiscalidad|Tax Planning|Tax Compliance;
    Payroll|Lohnbuchhaltung|Lohnabrechnung|Gehaltsabrechnung|Nóminas|Gestion de la paie;
    Accounts Payable|Kreditorenbuchhaltung; Accounts Receivable|Debitorenbuchhaltung; General Ledger; GAAP|US GAAP;
    IFRS|IAS/IFRS; HGB; Valuation!; Investment Analysis; Portfolio Analysis; Equity Research; Corporate Finance;
    Treasury!; Credit Analysis; Underwriting; Derivatives!; Fixed Income; Bloomberg|Bloomberg Terminal;
    Cost Accounting|Cost Control; Controlling!|Contrôle de gestion|Control de gestión; Cash Flow Management;
    Reconciliation!; Compliance!; Anti-Money Laundering|AML; KYC; Actuarial Science; Insurance!; Banking!; Trading!;
    Invoicing!; Month-End Close; Financial Planning|FP&A|Financial Planning and Analysis;
    Financial Statements|Jahresabschluss|Jahresabschlüsse; External Audit; VAT|VAT Returns|Umsatzsteuer;
    SOX|Sarbanes-Oxley|SOX Compliance; CPA; CFA; ACCA; CIMA; FRM; CMA; Enrolled Agent;
    Fixed Assets|Fixed Asset Accounting; Bank Reconciliation|Account Reconciliation; Credit Control;
    Debt Collection|Collections!; Expense Management; Variance Analysis; Cost Analysis|Cost-Benefit Analysis;
    Discounted Cash Flow|DCF; Leveraged Buyouts|LBO Modeling|LBO; Mergers & Acquisitions|M&A|Mergers and Acquisitions;
    Investment Banking; Private Equity; Venture Capital; Asset Management; Wealth Management; Hedge Funds;
    Financial Advisory; Financial Risk Management; Credit Risk; Market Risk; Basel III; Solvency II; MiFID II;
    Loan Processing|Loan Origination; Mortgage Lending|Mortgages!; Retail Banking!; Trade Finance;
    Foreign Exchange|FX Trading; Claims Handling|Claims Processing|Schadenregulierung; Insurance Underwriting;
    Insurance Sales; Pension Administration; Revenue Recognition; Consolidation!; Intercompany Accounting;
    Transfer Pricing; Grant Accounting; Fund Accounting; Forensic Accounting; Payment Processing|Zahlungsverkehr;
    Mahnwesen; Billing!|Medical Billing; FactSet; Capital IQ|S&P Capital IQ; Refinitiv|Refinitiv Eikon|Eikon;
    Morningstar; Hyperion|Oracle Hyperion; Anaplan; Adaptive Insights; BlackLine; Tally ERP|TallyPrime; Moneris;
    Cryptocurrency;
  `,
  Law: `
    Legal Research|Recherche juridique; Legal Writing|Legal Drafting;
    Legal Advice|Rechtsberatung|Conseil juridique|Asesoramiento jurídico;
    Contract Law|Vertragsrecht|Droit des contrats; Contract Drafting; Contract Review;
    Litigation!|Prozessführung|Contentieux!; Arbitration!; Mediation!;
    Corporate Law|Gesellschaftsrecht|Droit des sociétés|Derecho mercantil; Commercial Law|Handelsrecht;
    Criminal Law|Strafrecht|Droit pénal|Derecho penal; Civil Law|Zivilrecht|Droit civil|Derecho civil;
    Family Law|Familienrecht; Labor Law|Labour Law; Administrative Law|Verwaltungsrecht; Constitutional Law;
    Intellectual Property|IP Law; Trademark Law|Trademarks!; Patent Law|Patent Prosecution; Copyright Law;
    Real Estate Law; Tax Law; Immigration Law; International Law; Human Rights Law; Environmental Law;
    Competition Law|Antitrust; Bankruptcy Law|Insolvency Law|Insolvenzrecht; Banking Law; Data Protection Law;
    Regulatory Compliance; Regulatory Affairs; Legal Compliance; Discovery!|E-Discovery; Depositions;
    Trial Preparation; Case Preparation; Client Interviewing; Conveyancing!; Notarization|Notary Public;
    Wills and Trusts|Estate Planning|Probate; Westlaw; LexisNexis|Lexis; Relativity!; Clio!; Beck-Online; Docketing;
    Court Filing; Paralegal Support; Bar Admission; Legislative Drafting; Public Procurement Law|Vergaberecht;
  `,
};
