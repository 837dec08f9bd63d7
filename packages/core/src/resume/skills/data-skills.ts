/** Read by ../skill-taxonomy.ts, which says how this is written. */
export const DATA_SKILLS: Readonly<Record<string, string>> = {
  "Data & AI": `
    Machine Learning|ML; Deep Learning; Artificial Intelligence|AI; Natural Language Processing|NLP; Computer Vision;
    Reinforcement Learning; Generative AI; LLM|LLMs|Large Language Models;
    Data Analysis|Data Analytics|Datenanalyse|Analyse de données|Análisis de datos|Analisi dei dati; Data Science;
    Data Engineering; Data Visualization|Data Visualisation; Data Mining; Data Modeling; Data Warehousing; Big Data;
    Statistics!|Statistik!|Statistiques|Estadística; Statistical Analysis; A/B Testing; Predictive Modeling;
    Time Series Analysis; ETL; TensorFlow; PyTorch; Keras; scikit-learn|sklearn; Pandas; NumPy; SciPy; Matplotlib;
    Seaborn; Plotly; OpenCV; Hugging Face; LangChain; XGBoost; JAX; ONNX; Spark!|Apache Spark|PySpark; Hadoop;
    Hive!|apache hive; Kafka|Apache Kafka; Airflow|Apache Airflow; dbt; Flink|apache flink; Beam!|Apache Beam;
    Databricks; Snowflake; BigQuery; Redshift|Amazon Redshift; Looker; Tableau; Power BI; Qlik|QlikView|Qlik Sense;
    Google Data Studio|Looker Studio; Alteryx; Jupyter; RStudio; MLflow; MLOps; Feature Engineering; Econometrics;
    Prompt Engineering; Retrieval-Augmented Generation|RAG!; OpenAI API|ChatGPT; spaCy; NLTK; LightGBM; CatBoost;
    Ray!; Dask; Polars; Great Expectations!; Fivetran; Talend; Informatica; SSIS; SSRS; SSAS; Azure Data Factory;
    AWS Glue; Amazon Athena; Trino|Presto!; Delta Lake; Apache Iceberg; Data Governance; Data Quality;
    Master Data Management|MDM; Data Cleaning|Data Cleansing; Regression Analysis; Hypothesis Testing;
    Bayesian Statistics; Survey Design; Cluster Analysis; Recommender Systems|Recommendation Systems;
    Anomaly Detection; Speech Recognition; Image Processing; DAX; Power Query; Metabase; Apache Superset;
    Grafana Loki; MicroStrategy; SAP BusinessObjects|BusinessObjects; Cognos|IBM Cognos; KNIME; RapidMiner; Minitab;
    EViews; Gephi; ggplot2; tidyverse; Shiny!; Google Colab; Kaggle; SageMaker|Amazon SageMaker; Vertex AI;
  `,
  Science: `
    Research!|Forschung!|Recherche!|Investigación!;
    Laboratory Techniques|Laboratory Skills|Laborarbeit|Labortechnik|Lab Techniques|Laboratory Work;
    Lab Safety|Laboratory Safety; PCR|qPCR|RT-PCR; Cell Culture|Zellkultur; Western Blot|Western Blotting; ELISA;
    Flow Cytometry|FACS; Gel Electrophoresis; DNA Sequencing|Next-Generation Sequencing|NGS; CRISPR;
    Cloning!|Molecular Cloning; Protein Purification; Chromatography|HPLC|GC-MS|LC-MS|Gas Chromatography;
    Mass Spectrometry; Spectroscopy|NMR|FTIR|UV-Vis; X-Ray Diffraction|XRD;
    Microscopy|Fluorescence Microscopy|Confocal Microscopy; Electron Microscopy; Titration!; Organic Synthesis;
    Analytical Chemistry; Organic Chemistry; Inorganic Chemistry; Biochemistry!; Molecular Biology; Microbiology!;
    Immunology!; Genetics!; Genomics!; Proteomics; Neuroscience; Bioinformatics; Toxicology; Botany!; Zoology!;
    Ecology!; Marine Biology; Field Work|Field Sampling; Water Quality Testing|Water Sampling;
    Soil Science|Soil Sampling; Environmental Science|Umweltwissenschaften; Environmental Impact Assessment;
    Climate Science|Climate Modeling; Meteorology!; Hydrology!; Geology!|Geologie; Geophysics;
    GIS|ArcGIS|QGIS|Geographic Information Systems; Remote Sensing; Cartography!; Astronomy!;
    Physics!|Physik!|Physique|Física; Chemistry!|Chemie!|Chimie|Química; Biology!|Biologie!|Biología;
    Mathematics!|Mathematik|Mathématiques|Matemáticas; Quantum Mechanics; Optics!; Material Science|Materials Science;
    Nanotechnology; Experimental Design|Design of Experiments|DoE!; Scientific Writing;
    Literature Review|Literature Reviews; Peer Review; Grant Applications; Lab Management|Laboratory Management; LIMS;
    GraphPad Prism|Prism!; ImageJ; MATLAB Simulink; COMSOL|COMSOL Multiphysics; LabVIEW Programming;
    Quantitative Research; Qualitative Research; Ethnography; Archival Research; Archaeology!; NVivo; ATLAS.ti;
    MAXQDA; Sociology!; Political Science; Anthropology!; Linguistics!;
  `,
};
