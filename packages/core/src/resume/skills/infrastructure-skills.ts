/** Read by ../skill-taxonomy.ts, which says how this is written. */
export const INFRASTRUCTURE_SKILLS: Readonly<Record<string, string>> = {
  "Cloud & DevOps": `
    AWS|Amazon Web Services; Azure|Microsoft Azure; Google Cloud|GCP|Google Cloud Platform; Docker; Docker Compose;
    Kubernetes|K8s; Helm!; Terraform; Ansible; Puppet!; Chef!|Chef Infra; Vagrant; Jenkins; GitHub Actions;
    GitLab CI|GitLab CI/CD; CircleCI; Travis CI; ArgoCD; CI/CD|Continuous Integration|Continuous Delivery; DevOps;
    Site Reliability Engineering|SRE; Linux; Unix; Ubuntu; Debian; CentOS; Red Hat; Windows Server; Nginx;
    Apache!|Apache HTTP Server; HAProxy; Prometheus; Grafana; Datadog; New Relic; Splunk; ELK|ELK Stack; Kibana;
    Logstash; PagerDuty; OpenTelemetry; Observability!; Monitoring!; Infrastructure as Code; CloudFormation; Pulumi;
    Lambda!|AWS Lambda; EC2; S3; ECS; EKS; RDS; Serverless; Heroku; Vercel; Netlify; Cloudflare; OpenStack;
    VMware|vSphere|VMware vSphere; Virtualization!; Load Balancing; Microservices|Microservices Architecture;
    Event-Driven Architecture; Distributed Systems; System Administration; Git; GitHub; GitLab; Bitbucket;
    Subversion|SVN; Mercurial; OpenShift; Istio; Service Mesh; Consul!; Azure DevOps; TeamCity; Bamboo!; Spinnaker;
    Flux!|Flux CD; Rancher; Podman; containerd; Kustomize; Packer!; SaltStack; Nagios; Zabbix; Dynatrace; AppDynamics;
    Sentry!; Graylog; Fluentd; Jaeger!; Hyper-V; Proxmox; Citrix; API Gateway; Amazon SQS|SQS; Amazon SNS|SNS;
    CloudWatch; CloudFront; Route 53; IAM; Google Kubernetes Engine|GKE; Azure Kubernetes Service|AKS;
    Azure Functions; Cloud Run; DigitalOcean; Hetzner; Fly.io; Oracle Cloud|OCI; IBM Cloud; Cloud Computing;
    Cloud Architecture; Cloud Migration; Disaster Recovery; Backup and Recovery; Capacity Planning; High Availability;
    Configuration Management; Release Management; Version Control; Nexus!; Artifactory; Docker Swarm; macOS; Windows!;
    SSH; Cron!; systemd; Traefik; Envoy!; Kong!; Apache Tomcat|Tomcat; WildFly|JBoss; WebLogic; WebSphere; IIS;
    Object Storage;
  `,
  "Testing & Quality": `
    Unit Testing; Integration Testing; Test Automation|Automated Testing; Manual Testing; Regression Testing;
    Performance Testing; Load Testing; Selenium; Cypress!; Playwright; Puppeteer!; Jest!; Vitest; Mocha!; Jasmine!;
    JUnit; TestNG; pytest; RSpec; Cucumber!; Appium; JMeter;
    Quality Assurance|QA|Qualitätssicherung|Assurance qualité|Aseguramiento de la calidad|Aseguramiento de calidad;
    Quality Control|QC|Qualitätskontrolle|Contrôle qualité|Control de calidad|Controllo qualità;
    Six Sigma|Lean Six Sigma; Lean!|Lean Management|Lean Manufacturing; ISO 9001; GMP; HACCP; FMEA;
    Root Cause Analysis; SonarQube; TestRail; BDD; API Testing; End-to-End Testing|E2E Testing;
    Acceptance Testing|User Acceptance Testing|UAT; Exploratory Testing; Smoke Testing; Mobile Testing;
    Security Testing; Accessibility Testing; Test Planning|Test Plans; Test Case Design|Test Cases;
    Bug Tracking|Defect Tracking; Gherkin; Robot Framework; Katalon; Testcontainers; Gatling; k6; Locust!; SoapUI;
    Charles Proxy; BrowserStack; Mockito; xUnit; NUnit; PHPUnit; WebdriverIO; ISTQB; Statistical Process Control|SPC;
    Kaizen; 5S; Total Quality Management|TQM; Total Productive Maintenance|TPM; Value Stream Mapping; Poka-Yoke; 8D;
    APQP; PPAP; IATF 16949; ISO 13485; ISO 14001; ISO 45001; ISO 17025; Internal Auditing; CAPA;
    Good Laboratory Practice|GLP; Good Manufacturing Practice; Supplier Audits;
    Continuous Improvement|Kontinuierliche Verbesserung|KVP|Amélioration continue|Mejora continua;
  `,
  Security: `
    Cybersecurity|Information Security|IT Security|IT-Sicherheit|Cybersécurité|Ciberseguridad; Penetration Testing;
    Ethical Hacking; Network Security; Application Security; OWASP; SIEM; Firewalls!; VPN; Cryptography;
    Identity Management; Active Directory; Incident Response; Vulnerability Assessment; Risk Assessment; ISO 27001;
    GDPR|DSGVO|RGPD; SOC 2; PCI DSS; Wireshark; Metasploit; Burp Suite; Nmap; Kali Linux; Threat Modeling;
    Cloud Security; Endpoint Security; Zero Trust; Single Sign-On|SSO; SAML; Multi-Factor Authentication|MFA; Okta;
    Auth0; Keycloak; LDAP; PKI; Digital Forensics; Malware Analysis; Reverse Engineering; Threat Hunting;
    Threat Intelligence; Security Operations|SOC Operations; CrowdStrike; Palo Alto Networks; Fortinet|FortiGate;
    Cisco ASA; pfSense; Snort!; Nessus; Qualys; QRadar; Microsoft Sentinel|Azure Sentinel; Microsoft Defender; CISSP;
    CISM; CISA; CEH|Certified Ethical Hacker; OSCP; CompTIA Security+|Security+; CompTIA A+|A+!;
    CompTIA Network+|Network+; CCNA|Cisco CCNA; CCNP; Microsoft Intune|Intune;
    Data Protection|Datenschutz|Protection des données|Protección de datos; NIST; CIS Controls; FedRAMP;
    Security Audits; Security Awareness Training; Business Continuity|Business Continuity Planning; Patch Management;
    Intrusion Detection|IDS; Cisco; Cisco Networking|Cisco IOS; Juniper; MikroTik; Ubiquiti;
    Routing and Switching|Routing & Switching; LAN/WAN; DNS; DHCP; VLAN; BGP; OSPF; MPLS; SD-WAN; VoIP; Wi-Fi|WLAN;
  `,
};
